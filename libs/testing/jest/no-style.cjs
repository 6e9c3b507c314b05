/** Stylesheets mean nothing to specs. */
module.exports = {};
