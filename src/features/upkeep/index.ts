import type { Feature } from '../../host/services/feature';

/** For when something seems not to be right: read all again, look into the log. */
export const upkeep: Feature = ({ log, refresh }) => ({
  commands: {
    refresh: () => refresh(),
    showLog: () => { log.show(); },
  },
  disposables: [],
});
