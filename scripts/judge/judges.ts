export { judgePair } from './judge-pair';
