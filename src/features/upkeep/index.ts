import type { Feature } from '../../host/services/feature';

/** For when something seems wrong: read everything again, open the log. */
export const upkeep: Feature = ({ log, refresh }) => ({
  commands: {
    refresh: () => refresh(),
    showLog: () => { log.show(); },
  },
  disposables: [],
});
