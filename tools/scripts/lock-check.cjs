/** Optional packages of other platforms that the lock file lacks: `npm ci` would refuse it. Prints them and how many there are. */
const { packages } = require('../../package-lock.json');

function isLocked(dependent, name) {
  for (let folder = dependent; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (!folder) return false;
  }
}

const missing = Object.entries(packages).flatMap(([dependent, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies).flatMap((name) => (isLocked(dependent, name) ? [] : [`${dependent} ${name}`])),
);
for (const line of missing) console.log('missing', line);
console.log(`lock file: ${missing.length} missing`);
process.exit(missing.length === 0 ? 0 : 1);
