import type { ProfileLayout } from '../profile-layout';
import { findExperience } from './experience-card';
import { findTopCard, type TopCard } from './top-card';
import { TOP_CARD_FIELDS } from './top-card-fields';

/** The frame of LinkedIn's server-driven front end; any one is enough. */
const FRAME = 'main#workspace,[data-sdui-screen],[componentkey],script#rehydrate-data';

/** In the head before the frame has come. It stays when an older page follows in place. */
const FORERUNNER = 'meta[name="como-pk"]';
const OTHER_FRAME = '.ember-application,section[data-member-id]';

/** Profiles in the front end of 2025 and later. Their Experience card is not there at all until the visitor scrolls near. */
export const sduiProfile: ProfileLayout<TopCard> = {
  kind: 'sdui-profile',
  front: 'sdui',
  fields: TOP_CARD_FIELDS,

  detects: (root) =>
    root.querySelector(FRAME) !== null ||
    (root.querySelector(FORERUNNER) !== null && root.querySelector(OTHER_FRAME) === null),

  find: findTopCard,
  findExperience,
};
