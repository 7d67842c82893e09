import { prepareEngine } from '../../lib/browser/messaging.ts';
import { mount } from '../shared/mount.tsx';
import { openTab } from './opening.ts';
import { Popup } from './popup.tsx';

// The marks come first: the background wakes, and the page is read, before and while the popup is drawn.
prepareEngine();
void openTab().then(opening => mount(<Popup opening={opening} />));
