import { mount } from '../shared/mount.tsx';
import { Popup } from './popup.tsx';

mount(<Popup />);
