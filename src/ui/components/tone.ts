/** What a colour means on screen. Never the only carrier of a meaning. */
export type Tone = 'good' | 'warn' | 'bad' | 'info' | 'quiet';
