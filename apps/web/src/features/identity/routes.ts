import type { FeatureModule } from '@/shared/navigation/feature.ts';

const usersPage = () => import('./pages/UsersPage.vue');
const usersMeta = { permission: 'users.read', titleKey: 'identity.users.title' };

export const feature: FeatureModule = {
  name: 'identity',
  routes: [
    { path: '/sign-in', component: () => import('./pages/SignInPage.vue'), meta: { isPublic: true, titleKey: 'identity.signIn.title' } },
    { path: '/profile', component: () => import('./pages/ProfilePage.vue'), meta: { titleKey: 'identity.profile.title' } },
  ],
  settingsRoutes: [
    { path: 'users', component: usersPage, meta: usersMeta },
    { path: 'users/new', component: usersPage, props: { isNew: true }, meta: { ...usersMeta, permission: 'users.manage' } },
    { path: 'users/:userId', component: usersPage, props: true, meta: usersMeta },
    { path: 'departments', component: () => import('./pages/DepartmentsPage.vue'), meta: { titleKey: 'identity.departments.title' } },
    { path: 'branches', component: () => import('./pages/BranchesPage.vue'), meta: { titleKey: 'identity.branches.title' } },
    { path: 'roles', component: () => import('./pages/RolesPage.vue'), meta: { titleKey: 'identity.roles.title' } },
  ],
  settings: [
    { id: 'users', group: 'people', labelKey: 'identity.settings.users', to: '/settings/users', order: 10, permission: 'users.read' },
    {
      id: 'departments',
      group: 'people',
      labelKey: 'identity.settings.departments',
      to: '/settings/departments',
      order: 20,
      permission: 'organisation.manage',
    },
    {
      id: 'branches',
      group: 'people',
      labelKey: 'identity.settings.branches',
      to: '/settings/branches',
      order: 30,
      permission: 'organisation.manage',
    },
    { id: 'roles', group: 'people', labelKey: 'identity.settings.roles', to: '/settings/roles', order: 40, permission: 'roles.manage' },
  ],
  create: [{ id: 'user', labelKey: 'identity.users.add', icon: 'users', to: '/settings/users/new', order: 90, permission: 'users.manage' }],
};
