import { soundlessUmlauts } from './soundless-umlauts';
import { table } from './table';

/** Given names that one person uses for another, behind the name of their group. Folded. */
const GROUPS = `
alexander alex sasha alejandro alessandro xander alexandre alexandra;andrew andy drew andreas;ann anne anna annie
anthony tony antonio anton antoine;barbara barb;benjamin ben benny;charles charlie chuck;christopher chris christoph kris christian
christina christine tina kristina;daniel dan danny dani;david dave;deborah debra deb debbie;dorothy dot;edward ed eddie ted ned eduard
elizabeth liz beth lizzie betty eliza elisabeth lisa;eugene gene;francis frank francisco franz francesco frances fran;frederick fred freddie friedrich
gabriel gabe;george georg;gerald gerry;gregory greg;harold harry hal;henry hank heinrich heinz;jacob jake jakob
james jim jimmy jamie;jeffrey jeff geoff geoffrey;jennifer jen jenny jenn;jessica jess;john johnny jack johann johannes hans jon jonathan
joseph joe joey josef jose pepe;joshua josh;judith judy;katherine kate kathy katie kathryn catherine cathy katharina kathrin katrin
kenneth ken kenny;lawrence larry laurence;leonard len leo;louis lou;margaret maggie meg peggy greta margarete
matthew matt matthias;maximilian max;michael mike mick micha;nathaniel nate nathan;nicholas nick nico nikolaus nicolas klaus
pamela pam;patricia pat patty trish patrick;peter pete;philip phil phillip philipp philippe;raymond ray;rebecca becky
richard rick dick rich;robert bob rob bobby robbie bert;ronald ron;samuel sam samantha;stephen steve steven stefan stephan
susan sue susie suzanne susanne;theodore theo theodor;theresa teresa terry tess;thomas tom tommy tomas;timothy tim;victor vic viktor
victoria vicky vicki;vincent vince vincenzo;walter walt;william bill will billy willy wilhelm liam;zachary zach zack
`;

const GROUP_OF = table(soundlessUmlauts(GROUPS));

/**
 * The given name that stands for all its short and foreign forms ("bob" → "robert"); the name itself where none is known.
 * Takes a name whose umlauts are evened out, see `soundlessUmlauts`.
 */
export function nicknameGroup(given: string): string {
  return GROUP_OF.get(given) ?? given;
}
