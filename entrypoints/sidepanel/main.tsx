import { mountWithStore } from '../shared/mount-with-store.tsx';
import { Panel } from './panel.tsx';

mountWithStore(db => <Panel db={db} />);
