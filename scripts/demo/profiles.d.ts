export interface DemoProfile {
  scenario: string;
  front: 'sdui' | 'ember' | 'unknown';
  slug: string;
  name: string;
  headline: string;
}

export const PROFILES: DemoProfile[];
