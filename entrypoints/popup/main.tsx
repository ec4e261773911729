import { mount } from '../../src/ui/mount';

mount(null);
