// Runs before the first paint, so that a dark screen never flashes white. The choice is kept by src/shared/theme/theme.ts.
(function () {
  var choice = localStorage.getItem('tantam.theme');
  var dark = choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  if (dark) document.documentElement.dataset.theme = 'dark';
})();
