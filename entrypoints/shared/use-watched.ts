import { useEffect, useState } from 'preact/hooks';
import { onSettingsChanged, readSettings, type Settings, writeSettings } from '../../lib/browser/settings.ts';
import { allowedSites, onSitesChanged } from '../../lib/browser/sites.ts';

/** The settings, and the way to change them; `null` until they are read. */
export function useSettings(): readonly [Settings | null, (change: Partial<Settings>) => void] {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void readSettings().then(setSettings);
    return onSettingsChanged(setSettings);
  }, []);
  const change = (some: Partial<Settings>) => {
    setSettings(now => now && { ...now, ...some });
    void writeSettings(some);
  };
  return [settings, change];
}

/** The sites where marks are made without being asked, kept up to date; `null` until they are known. */
export function useAllowedSites(): readonly string[] | null {
  const [sites, setSites] = useState<readonly string[] | null>(null);
  useEffect(() => {
    const look = () => void allowedSites().then(setSites);
    look();
    return onSitesChanged(look);
  }, []);
  return sites;
}
