export { judgeChange } from './judge-changes';
export { judgeIdentity, openIdentity } from './judge-identity';
export { judgePair } from './judge-pair';
