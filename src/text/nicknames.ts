import { soundlessUmlauts } from './soundless-umlauts';

/** Given names that one person uses for another, a line a group, the name of the group first. Folded. */
const GROUPS = `
alexander alex sasha aleksandr alejandro alessandro sandro xander alexandre alexandra sandra alexa
andrew andy drew andreas andre andrea andrei andrej
ann anne anna annie anni
anthony tony antonio anton antoine toni
barbara barb babs
benjamin ben benny benji
charles charlie chuck carl karl carlos
christopher chris christoph christophe kris topher christian
christina christine tina chrissy kristina kirsten
daniel dan danny daniela dani
david dave davey
deborah debra deb debbie
dorothy dot dottie
edward ed eddie ted ned eduard eduardo
elizabeth liz beth lizzie betty eliza elisabeth lisa ella elsbeth
eugene gene
francis frank francisco franz paco francesco frances fran
frederick fred freddie friedrich federico fritz
gabriel gabe gabriele
george georg jorge giorgio jurgen
gerald gerry
gregory greg gregor
harold harry hal
henry hank heinrich henri enrique heinz
jacob jake jakob
james jim jimmy jamie
jeffrey jeff geoff geoffrey
jennifer jen jenny jenn
jessica jess jessie
john johnny jack johann johannes hans juan jean giovanni ivan jon jonathan jonny
joseph joe joey josef jose giuseppe pepe
joshua josh
judith judy
katherine kate kathy katie kathryn catherine cathy kat katharina kathrin katrin kit kitty
kenneth ken kenny
lawrence larry laurence lorenz lars
leonard len leo lenny leonardo
louis lou luis luigi ludwig lewis
margaret maggie meg peggy margot greta margarete rita marge
matthew matt matthias mathias matthieu mateo matteo
maximilian max maxim
michael mike mick mickey mikhail michel miguel michele micha mischa
nathaniel nate nathan nat
nicholas nick nico nikolaus nicolas nikolai klaus niklas
pamela pam
patricia pat patty trish patrick paddy
peter pete pedro pierre piotr pjotr petr
philip phil phillip philipp philippe
raymond ray
rebecca becky becca
richard rick dick ricky rich ricardo riccardo
robert bob rob bobby robbie roberto bert
ronald ron ronnie
samuel sam sammy samantha
stephen steve steven stefan stephan steffen esteban stefano
susan sue susie suzanne susanne susanna
theodore theo theodor
theresa teresa terry tess
thomas tom tommy tomas tommaso
timothy tim timmy
valerie val
victor vic viktor
victoria vicky vicki viktoria
vincent vince vincenzo
walter walt wally
william bill will billy willy wilhelm guillaume liam guillermo
zachary zach zack
`;

const GROUP_OF = new Map(
  GROUPS.trim()
    .split('\n')
    .flatMap((line) => {
      const names = line.split(' ').map(soundlessUmlauts);
      return names.map((name) => [name, names[0] ?? name] as const);
    }),
);

/**
 * The given name that stands for all its short and foreign forms ("bob" → "robert"); the name itself where none is known.
 * Takes a name whose umlauts are evened out, see `soundlessUmlauts`.
 */
export function nicknameGroup(given: string): string {
  return GROUP_OF.get(given) ?? given;
}
