// Forms of verbs that deny what hangs on them: "weigeren gemeenten te laten meebeslissen".

export const REFUSALS: ReadonlySet<string> = new Set(
  (
    'weigert weigeren weigerde weigerden geweigerd verzuimt verzuimen verzuimde verzuimden verzuimd ' +
    'vertikt vertikken vertikte vertikten'
  ).split(' '),
);
