// Made from openapi.json by tools/contract/generate.mjs.
export interface paths {
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in; the refresh token comes as a cookie */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new access token for the refresh cookie, which is replaced too */
        post: operations["refreshSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the session of the refresh cookie or of the access token */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, with rights and reach as they are now */
        get: operations["getSignedInUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change what is one’s own to choose */
        patch: operations["changeOwnProfile"];
        trace?: never;
    };
    "/api/v1/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change one’s password; all other sessions end */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Users, by name */
        get: operations["listUsers"];
        put?: never;
        /** Add a user; without a password a one-time one is made and answered once */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One user */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change some of a user’s fields */
        patch: operations["changeUser"];
        trace?: never;
    };
    "/api/v1/users/{id}/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a user a one-time password; his sessions end */
        post: operations["resetUserPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who works here: names and roles, by name */
        get: operations["listColleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All departments, by name; parentId makes the tree */
        get: operations["listDepartments"];
        put?: never;
        /** Add a department */
        post: operations["createDepartment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One department */
        get: operations["getDepartment"];
        put?: never;
        post?: never;
        /** Delete a department that nobody is in */
        delete: operations["deleteDepartment"];
        options?: never;
        head?: never;
        /** Rename or move a department */
        patch: operations["changeDepartment"];
        trace?: never;
    };
    "/api/v1/branches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All branches, by code */
        get: operations["listBranches"];
        put?: never;
        /** Add a branch */
        post: operations["createBranch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/branches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One branch */
        get: operations["getBranch"];
        put?: never;
        post?: never;
        /** Delete a branch that nothing belongs to */
        delete: operations["deleteBranch"];
        options?: never;
        head?: never;
        /** Change some of a branch’s fields */
        patch: operations["changeBranch"];
        trace?: never;
    };
    "/api/v1/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All roles, the widest rights first */
        get: operations["listRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One role */
        get: operations["getRole"];
        /** Decide all that a role may do; holds from everyone’s next request */
        put: operations["replaceRoleRights"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All permissions and scoped resources that a role can be given */
        get: operations["listPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changed what, newest first */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Views of a list: one’s own and those shared with one, by position */
        get: operations["listSavedViews"];
        put?: never;
        /**
         * Keep a view of a list
         * @description The filters are held against the query that the list takes.
         */
        post: operations["createSavedView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One view */
        get: operations["getSavedView"];
        put?: never;
        post?: never;
        /** Delete a view */
        delete: operations["deleteSavedView"];
        options?: never;
        head?: never;
        /** Change some of a view’s fields */
        patch: operations["changeSavedView"];
        trace?: never;
    };
    "/api/v1/list-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Columns and row height of one’s own lists */
        get: operations["getListSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/list-settings/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set up the columns and row height of a list for oneself */
        put: operations["keepListSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Customers that you may see, searched, filtered and sorted */
        get: operations["listCustomers"];
        put?: never;
        /** Add a customer; a phone or e-mail in use warns */
        post: operations["createCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who holds a phone or an e-mail already; of customers you may not see, only who is responsible */
        get: operations["findCustomerDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{idOrCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One customer, by id or code */
        get: operations["getCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change some fields (merge patch); a phone or e-mail in use warns */
        patch: operations["changeCustomer"];
        trace?: never;
    };
    "/api/v1/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The 34 provinces */
        get: operations["listRegions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regions/{provinceCode}/communes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The communes of a province */
        get: operations["listCommunes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The business's own grouping of provinces */
        get: operations["listAreas"];
        put?: never;
        /** Add an area; customers of its provinces follow */
        post: operations["createArea"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove an area; its customers are left without one */
        delete: operations["deleteArea"];
        options?: never;
        head?: never;
        /** Rename an area or change its provinces; customers follow */
        patch: operations["changeArea"];
        trace?: never;
    };
    "/api/v1/customer-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Customer groups: all entries, in their order */
        get: operations["listCustomerGroups"];
        put?: never;
        /** Customer groups: add an entry */
        post: operations["createCustomerGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer-groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Customer groups: rename, move, switch off or on */
        patch: operations["changeCustomerGroup"];
        trace?: never;
    };
    "/api/v1/customer-categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Customer categories: all entries, in their order */
        get: operations["listCustomerCategories"];
        put?: never;
        /** Customer categories: add an entry */
        post: operations["createCustomerCategory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer-categories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Customer categories: rename, move, switch off or on */
        patch: operations["changeCustomerCategory"];
        trace?: never;
    };
    "/api/v1/customer-channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Customer channels: all entries, in their order */
        get: operations["listCustomerChannels"];
        put?: never;
        /** Customer channels: add an entry */
        post: operations["createCustomerChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer-channels/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Customer channels: rename, move, switch off or on */
        patch: operations["changeCustomerChannel"];
        trace?: never;
    };
    "/api/v1/customer-sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Customer sources: all entries, in their order */
        get: operations["listCustomerSources"];
        put?: never;
        /** Customer sources: add an entry */
        post: operations["createCustomerSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer-sources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Customer sources: rename, move, switch off or on */
        patch: operations["changeCustomerSource"];
        trace?: never;
    };
    "/api/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Products, searched, filtered and sorted */
        get: operations["listProducts"];
        put?: never;
        /** Add a product */
        post: operations["createProduct"];
        delete?: never;
        options?: never;
        head?: never;
        /** Change care intervals and counts of many products: all of them, or none */
        patch: operations["changeProductCare"];
        trace?: never;
    };
    "/api/v1/products/{idOrCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One product, by id or code */
        get: operations["getProduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change some fields (merge patch) */
        patch: operations["changeProduct"];
        trace?: never;
    };
    "/api/v1/product-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tree of product groups, whole */
        get: operations["listProductGroups"];
        put?: never;
        /** Add a product group */
        post: operations["createProductGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/product-groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a group that holds no products and no groups */
        delete: operations["deleteProductGroup"];
        options?: never;
        head?: never;
        /** Rename or move a product group with all below it */
        patch: operations["changeProductGroup"];
        trace?: never;
    };
    "/api/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Orders, latest first unless sorted otherwise */
        get: operations["listOrders"];
        put?: never;
        /** Place an order or a return; the server computes its totals */
        post: operations["createOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{idOrCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One order with its lines and what was returned of it */
        get: operations["getOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change an order; lines are replaced as a whole */
        patch: operations["updateOrder"];
        trace?: never;
    };
    "/api/v1/orders/{idOrCode}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel an order; one that is cancelled already stays so */
        post: operations["cancelOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/care-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How care falls due */
        get: operations["getCareSettings"];
        /** Change how care falls due; plans never cared are decided again */
        put: operations["changeCareSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/care-settings/care-start-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many plans a first day of care would cut */
        get: operations["previewCareStart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/care-forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All care forms, in their order */
        get: operations["listCareForms"];
        put?: never;
        /** Add a care form */
        post: operations["createCareForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/care-forms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Rename, move or switch off a care form */
        patch: operations["updateCareForm"];
        trace?: never;
    };
    "/api/v1/care-reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All care reasons, in their order */
        get: operations["listCareReasons"];
        put?: never;
        /** Add a care reason */
        post: operations["createCareReason"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/care-reasons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Rename, move or switch off a care reason */
        patch: operations["updateCareReason"];
        trace?: never;
    };
    "/api/v1/feedback-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All feedback types, in their order */
        get: operations["listFeedbackTypes"];
        put?: never;
        /** Add a feedback type */
        post: operations["createFeedbackType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feedback-types/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Rename, move or switch off a feedback type */
        patch: operations["updateFeedbackType"];
        trace?: never;
    };
    "/api/v1/contact-results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All contact results, in their order */
        get: operations["listContactResults"];
        put?: never;
        /** Add a contact result */
        post: operations["createContactResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contact-results/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Rename, move or switch off a contact result */
        patch: operations["updateContactResult"];
        trace?: never;
    };
    "/api/v1/care-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Care plans: orders due and own plans of customers
         * @description Default order: today; then 1–30 days overdue, latest first; then coming, nearest first; then more than 30 days overdue, latest first. The cursor carries its "today".
         */
        get: operations["listCarePlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/care-plans/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many plans match, by state, product group or region; exact to 9,999 */
        get: operations["countCarePlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/care-plans/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Be handed the next customer to care for, claimed in the same moment
         * @description The first plan by the default order that is open, for the caller, and due to be tried, and whose customer nobody is on. Two callers never get the same customer. 404 `no-care-left` when there is none.
         */
        post: operations["takeNextCare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/care-plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One plan with all that the care panel shows */
        get: operations["getCarePlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/care-plans/{id}/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record care on a plan and move it
         * @description A second save on the same version of the plan answers 409 `care-already-recorded` with the first `activity` and the `plan` as it is now.
         */
        post: operations["recordCareOnPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/care-plans/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reopen a finished plan with a next date: supervisors any day, who finished it the same day */
        post: operations["reopenCarePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/care-products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Products and groups that a user cares for */
        get: operations["getCareProducts"];
        /** Give a user products and groups to care for; counts in the mode by_product, kept in the others */
        put: operations["assignCareProducts"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/care-customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Customers assigned to a user, by code */
        get: operations["listCareCustomers"];
        /** Give a user customers to care for; counts in the mode by_customer, kept in the others */
        put: operations["assignCareCustomers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When a user is away, and who stands in; the latest first */
        get: operations["listAbsences"];
        put?: never;
        /** A user is away; the stand-in sees his work on these days */
        post: operations["addAbsence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/absences/{absenceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** The absence does not take place, or ends now */
        delete: operations["removeAbsence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/care-assignments/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What an assignment of many would change, and what each person has before and after */
        post: operations["previewCareAssignments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/care-assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give many products, groups or customers to people, or take them away; a job that can be taken back for 30 days */
        post: operations["assignCare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/care-assignments/product-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tree of product groups with who has each, and how much of it nobody has */
        get: operations["listAssignedGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/care-assignments/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Products by code, with who cares for them */
        get: operations["listAssignedProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/care-assignments/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Customers that you may see, by code, with owner and who cares for them; filters as in the list of customers */
        get: operations["listCustomerAssignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/care-staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whose work you may hand out, by name, with what each has */
        get: operations["listCareStaff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/care-staff/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who of those whose work you may hand out is away on which days, and who stands in */
        get: operations["listCareAbsences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers-due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Customers with an open plan that matches; figures from the matching plans alone */
        get: operations["listCustomersDue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/care-activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Recorded care, newest first; totals over the filter with withTotal=true */
        get: operations["listCareActivities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/care-activities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One recorded care */
        get: operations["getCareActivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{idOrCode}/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record care on a customer; plans named in `settles` are moved by it
         * @description A plan that changed meanwhile answers 409 `care-already-recorded` and names it. Without plans it is an activity alone and moves no date.
         */
        post: operations["recordCareOnCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{idOrCode}/care-date": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the day of the customer's own care plan by hand */
        put: operations["setCustomerCareDate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{idOrCode}/care-claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say that you are on this customer; repeated: still there. 409 `customer-claimed` with `claimedBy` when another is */
        put: operations["claimCustomer"];
        post?: never;
        /** Leave the customer; nothing happens when the claim is not yours */
        delete: operations["releaseCustomer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{idOrCode}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened with one customer, newest first, as far as you may see it */
        get: operations["getCustomerTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A few hits of every kind that you may see */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your day in figures, and that of whom you lead */
        get: operations["getToday"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Imports, newest first */
        get: operations["listImports"];
        put?: never;
        /** Upload a file and check or import it in the background */
        post: operations["createImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What can be imported, with the fields of each kind */
        get: operations["listImportKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/templates/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An empty workbook with the columns of a kind */
        get: operations["getImportTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One import: status, progress, counts, questions */
        get: operations["getImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Answer questions, or change mapping or options; the file is checked again */
        patch: operations["updateImport"];
        trace?: never;
    };
    "/api/v1/imports/{id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write what a finished dry run has checked */
        post: operations["runImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop an import; chunks already written stay */
        post: operations["cancelImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Refused rows, or rows with warnings, with the reasons */
        get: operations["listImportIssues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The first rows as they would be stored with the present mapping */
        get: operations["previewImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/refused": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Refused rows as a file of the same kind, the reason in the last column */
        get: operations["getRefusedRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outbox/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open deliveries by state, and how old the oldest are */
        get: operations["getOutboxTotals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outbox/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Deliveries of events to those who hear them later, the newest event first */
        get: operations["listOutboxDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outbox/deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One delivery, with what its event holds */
        get: operations["getOutboxDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outbox/deliveries/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try a delivery again now, with all its attempts */
        post: operations["replayOutboxDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outbox/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try all parked deliveries again now */
        post: operations["replayOutboxDeliveries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outbox/deliveries/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give up a delivery with a reason; later events about the same thing go on */
        post: operations["discardOutboxDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Actions on many things, newest first: your own, with bulk.see-all everybody's */
        get: operations["listBulkJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One job: how far it is, what it did, until when it can be taken back */
        get: operations["getBulkJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-jobs/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of each row; names only of what you may see */
        get: operations["listBulkRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-jobs/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop a job; rows already done stay, and can be taken back */
        post: operations["cancelBulkJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-jobs/{id}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back what a job did, within 30 days; rows changed since are listed and left alone */
        post: operations["reverseBulkJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        SignInDto: {
            /**
             * Format: email
             * @example lan@cuahang.vn
             */
            email: string;
            /** Format: password */
            password: string;
            /** @description Stay signed in for 30 days on this device, otherwise until the browser closes */
            remember?: boolean;
        };
        /** @enum {string} */
        Locale: "vi" | "en";
        SignedInUserView: {
            /** Format: uuid */
            id: string;
            /** Format: email */
            email: string;
            fullName: string;
            /**
             * @description Code of the role
             * @example agent
             */
            role: string;
            /** @description Names of permissions */
            permissions: string[];
            /**
             * @description How far the role reaches per resource: own, department, branch, all
             * @example {
             *       "customers": "own"
             *     }
             */
            scopes: {
                [key: string]: string;
            };
            /** Format: uuid */
            departmentId: string | null;
            branchIds: string[];
            /** @description Until the password is changed every other operation answers 403 password-change-required */
            mustChangePassword: boolean;
            locale: components["schemas"]["Locale"];
        };
        SignInView: {
            /** @description Bearer token, to be kept in memory only */
            accessToken: string;
            /** @description Seconds until the access token expires */
            expiresIn: number;
            user: components["schemas"]["SignedInUserView"];
        };
        OwnProfileDto: {
            locale?: components["schemas"]["Locale"];
        };
        PasswordChangeDto: {
            /** Format: password */
            currentPassword: string;
            /** Format: password */
            newPassword: string;
        };
        UserView: {
            /** Format: uuid */
            id: string;
            /** Format: email */
            email: string;
            fullName: string;
            /**
             * @description Code of a role
             * @example agent
             */
            role: string;
            /** Format: uuid */
            departmentId: string | null;
            branchIds: string[];
            active: boolean;
            /** @description Customers that the user can care for in a day; null: not limited */
            dailyCareCapacity: number | null;
            locale: components["schemas"]["Locale"];
            mustChangePassword: boolean;
            /**
             * Format: date-time
             * @example 2026-11-22T03:15:00.000Z
             */
            createdAt: string;
            version: number;
        };
        UserPage: {
            items: components["schemas"]["UserView"][];
            /** @description Cursor of the next page; null on the last one */
            nextCursor: string | null;
            /** @description Rows in all, when withTotal=true */
            total?: number;
            totalIsEstimate?: boolean;
        };
        UserCreationDto: {
            /**
             * Format: email
             * @example lan@cuahang.vn
             */
            email: string;
            /** @example Nguyễn Thị Lan */
            fullName: string;
            /**
             * @description Code of a role
             * @example agent
             */
            role: string;
            /** Format: uuid */
            departmentId?: string | null;
            branchIds?: string[];
            /** @default true */
            active: boolean;
            /** @description Customers that the user can care for in a day; null: not limited */
            dailyCareCapacity?: number | null;
            /** @default vi */
            locale: components["schemas"]["Locale"];
            /**
             * Format: password
             * @description Without one, a one-time password is made and answered once
             */
            password?: string;
        };
        CreatedUserView: {
            /** Format: uuid */
            id: string;
            /** Format: email */
            email: string;
            fullName: string;
            /**
             * @description Code of a role
             * @example agent
             */
            role: string;
            /** Format: uuid */
            departmentId: string | null;
            branchIds: string[];
            active: boolean;
            /** @description Customers that the user can care for in a day; null: not limited */
            dailyCareCapacity: number | null;
            locale: components["schemas"]["Locale"];
            mustChangePassword: boolean;
            /**
             * Format: date-time
             * @example 2026-11-22T03:15:00.000Z
             */
            createdAt: string;
            version: number;
            /** @description Answered this once, when no password was given; valid for 7 days, to be changed at the first sign-in */
            oneTimePassword: string | null;
        };
        UserChangeDto: {
            /** Format: email */
            email?: string;
            fullName?: string;
            /**
             * @description Code of a role
             * @example agent
             */
            role?: string;
            /** Format: uuid */
            departmentId?: string | null;
            branchIds?: string[];
            /** @description A deactivated user is signed out everywhere at once */
            active?: boolean;
            /** @description Customers that the user can care for in a day; null: not limited */
            dailyCareCapacity?: number | null;
            locale?: components["schemas"]["Locale"];
        };
        PasswordResetView: {
            /** @description Answered this once (null in a repeat of the same Idempotency-Key); valid for 7 days, to be changed at the next sign-in */
            oneTimePassword: string | null;
        };
        ColleagueView: {
            /** Format: uuid */
            id: string;
            fullName: string;
            /**
             * @description Code of a role
             * @example agent
             */
            role: string;
            /** Format: uuid */
            departmentId: string | null;
            active: boolean;
        };
        ColleaguePage: {
            items: components["schemas"]["ColleagueView"][];
            /** @description Cursor of the next page; null on the last one */
            nextCursor: string | null;
            /** @description Rows in all, when withTotal=true */
            total?: number;
            totalIsEstimate?: boolean;
        };
        DepartmentView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: uuid */
            parentId: string | null;
            /** @description Active users directly in it */
            userCount: number;
            version: number;
        };
        DepartmentList: {
            items: components["schemas"]["DepartmentView"][];
        };
        DepartmentCreationDto: {
            /** @example Chăm sóc khách hàng */
            name: string;
            /**
             * Format: uuid
             * @description Department above; null: at the top
             */
            parentId?: string | null;
        };
        DepartmentChangeDto: {
            name?: string;
            /** Format: uuid */
            parentId?: string | null;
        };
        BranchView: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            address: string | null;
            active: boolean;
            version: number;
        };
        BranchList: {
            items: components["schemas"]["BranchView"][];
        };
        BranchCreationDto: {
            /**
             * @description Made when left out
             * @example CN001
             */
            code?: string;
            /** @example Chi nhánh Quận 1 */
            name: string;
            address?: string | null;
            /** @default true */
            active: boolean;
        };
        BranchChangeDto: {
            code?: string;
            name?: string;
            address?: string | null;
            active?: boolean;
        };
        NameView: {
            vi: string;
            en: string;
        };
        RoleView: {
            /** @example supervisor */
            code: string;
            name: components["schemas"]["NameView"];
            permissions: string[];
            /**
             * @description Per resource: own, department, branch or all
             * @example {
             *       "customers": "department"
             *     }
             */
            scopes: {
                [key: string]: string;
            };
            version: number;
        };
        RoleList: {
            items: components["schemas"]["RoleView"][];
        };
        RoleReplacementDto: {
            /** @description Names of permissions, all that the role shall hold */
            permissions: string[];
            /**
             * @description Per resource: own, department, branch or all
             * @example {
             *       "customers": "department"
             *     }
             */
            scopes: {
                [key: string]: string;
            };
            /** @description If given, the code in the path */
            code?: string;
            name?: components["schemas"]["NameView"];
            /** @description If given, the version to be replaced, as in If-Match */
            version?: number;
        };
        PermissionView: {
            /** @example customers.read */
            name: string;
            title: components["schemas"]["NameView"];
        };
        /** @enum {string} */
        Scope: "own" | "department" | "branch" | "all";
        ScopedResourceView: {
            /** @example customers */
            name: string;
            title: components["schemas"]["NameView"];
            scopes: components["schemas"]["Scope"][];
        };
        PermissionList: {
            items: components["schemas"]["PermissionView"][];
            /** @description What `scopes` of a role may name */
            resources: components["schemas"]["ScopedResourceView"][];
        };
        /** @enum {string} */
        AuditActorKind: "user" | "key" | "system" | "anonymous";
        AuditActorView: {
            kind: components["schemas"]["AuditActorKind"];
            /** Format: uuid */
            id: string | null;
            /** @description As the user is called today */
            fullName: string | null;
        };
        AuditEntryView: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @example 2026-11-22T03:15:00.000Z
             */
            at: string;
            actor: components["schemas"]["AuditActorView"];
            /** @description Id of the request, or name of the job */
            requestId: string;
            /** @description Network address; null for background work */
            address: string | null;
            action: string;
            resource: string;
            resourceId: string | null;
            /**
             * Format: uuid
             * @description The customer whom it is about
             */
            customerId: string | null;
            /** @description `{ field: { from, to } }` */
            changes: {
                [key: string]: unknown;
            };
            /** @description Fields whose values were erased with the customer’s data */
            erasedFields: string[];
        };
        AuditPage: {
            items: components["schemas"]["AuditEntryView"][];
            /** @description Cursor of the next page; null on the last one */
            nextCursor: string | null;
            /** @description Rows in all, when withTotal=true */
            total?: number;
            totalIsEstimate?: boolean;
        };
        ListColumnDto: {
            /** @example dueDate */
            key: string;
            /** @description Pixels; null: as wide as the list makes it */
            width?: number | null;
            hidden?: boolean;
        };
        /** @enum {string} */
        SavedViewSharedWith: "nobody" | "department" | "everyone";
        SavedViewView: {
            /** Format: uuid */
            id: string;
            list: string;
            name: string;
            /**
             * @description As in the query string of the list, all values as text, `sort` among them; a day may stand as `today`, `today+7`, `today-30`
             * @example {
             *       "dueTo": "today"
             *     }
             */
            filters: {
                [key: string]: string;
            };
            columns: components["schemas"]["ListColumnDto"][] | null;
            /** Format: uuid */
            ownerId: string;
            /** @description Full name */
            ownerName: string;
            sharedWith: components["schemas"]["SavedViewSharedWith"];
            /** Format: uuid */
            departmentId: string | null;
            position: number;
            /** @description Whether the reader may change and delete it */
            isMine: boolean;
            version: number;
        };
        SavedViewList: {
            items: components["schemas"]["SavedViewView"][];
        };
        SavedViewCreationDto: {
            /** @example care-plans */
            list: string;
            /** @example Khách Đồng Nai tuần này */
            name: string;
            /**
             * @description As in the query string of the list, all values as text, `sort` among them; a day may stand as `today`, `today+7`, `today-30`
             * @example {
             *       "dueTo": "today",
             *       "sort": "customerName"
             *     }
             */
            filters: {
                [key: string]: string;
            };
            /** @description In their order; null: as each reader has set up the list */
            columns?: components["schemas"]["ListColumnDto"][] | null;
            /**
             * @description Other than nobody needs `views.share`
             * @default nobody
             */
            sharedWith: components["schemas"]["SavedViewSharedWith"];
            /**
             * Format: uuid
             * @description With sharedWith=department; one’s own when left out
             */
            departmentId?: string | null;
            /**
             * @description Among the tabs
             * @default 0
             */
            position: number;
        };
        SavedViewChangeDto: {
            name?: string;
            /**
             * @description As in the query string of the list, all values as text, `sort` among them; a day may stand as `today`, `today+7`, `today-30`
             * @example {
             *       "dueTo": "today"
             *     }
             */
            filters?: {
                [key: string]: string;
            };
            columns?: components["schemas"]["ListColumnDto"][] | null;
            sharedWith?: components["schemas"]["SavedViewSharedWith"];
            /** Format: uuid */
            departmentId?: string | null;
            position?: number;
        };
        /** @enum {string} */
        ListDensity: "tight" | "normal" | "loose";
        ListSettingsView: {
            list: string;
            columns: components["schemas"]["ListColumnDto"][];
            density: components["schemas"]["ListDensity"] | null;
        };
        ListSettingsList: {
            items: components["schemas"]["ListSettingsView"][];
        };
        ListSettingsDto: {
            /** @description In their order; a column that is not named stands where the list puts it */
            columns: components["schemas"]["ListColumnDto"][];
            density?: components["schemas"]["ListDensity"] | null;
        };
        /** @enum {string} */
        Lifecycle: "lead" | "prospect" | "customer" | "dormant" | "lost";
        /** @enum {string} */
        Potential: "unknown" | "low" | "medium" | "high";
        /** @enum {string} */
        CustomerType: "individual" | "organisation";
        /** @enum {string} */
        CustomerAssigned: "none";
        /** @enum {string} */
        CustomerKind: "customer" | "supplier" | "partner";
        /** @enum {string} */
        Salutation: "anh" | "chi" | "co" | "chu" | "bac" | "ong" | "ba" | "em" | "quy_khach";
        /** @enum {string} */
        Gender: "male" | "female" | "other" | "unknown";
        ContactPersonView: {
            name: string;
            position: string | null;
            /** @description E.164, or masked */
            phone: string | null;
            email: string | null;
            isMain: boolean;
            signsContracts: boolean;
        };
        SpecialCareView: {
            reason: string;
            /**
             * Format: date
             * @example 2026-11-22
             */
            until: string | null;
            /** Format: uuid */
            decidedById: string | null;
        };
        /** @enum {string} */
        PreferredChannel: "call" | "sms" | "email" | "zalo" | "facebook" | "none";
        GoodCallHoursView: {
            days: number[];
            from: string;
            to: string;
        };
        CustomerLabelsView: {
            owner: string | null;
            branch: string | null;
            group: string | null;
            category: string | null;
            channel: string | null;
            source: string | null;
            area: string | null;
            province: string | null;
            commune: string | null;
            referredBy: string | null;
        };
        /** @enum {string} */
        CustomerAction: "update";
        /** @enum {string} */
        CustomerWarningCode: "phone-in-use" | "email-in-use";
        PhoneHolderView: {
            /** @description Of a customer that you may see */
            code?: string;
            fullName?: string;
            /** @description Of a customer that you may not see: who is responsible; null when nobody is */
            responsible?: string | null;
        };
        CustomerWarningView: {
            code: components["schemas"]["CustomerWarningCode"];
            /** @description JSON pointer of the field */
            pointer: string;
            holders: components["schemas"]["PhoneHolderView"][];
        };
        CustomerView: {
            /** Format: uuid */
            id: string;
            /** @example KH000123 */
            code: string;
            kinds: components["schemas"]["CustomerKind"][];
            type: components["schemas"]["CustomerType"];
            fullName: string;
            givenName: string;
            salutation: components["schemas"]["Salutation"];
            /**
             * @description E.164; masked (098••••123) without customers.see-contact
             * @example +84912345678
             */
            phone1: string | null;
            /** @description An agent found that this number is not hers; ask for another */
            phone1IsWrong: boolean;
            phone2: string | null;
            emails: string[];
            /**
             * Format: date
             * @example 2026-11-22
             */
            birthday: string | null;
            gender: components["schemas"]["Gender"];
            company: string | null;
            contactPersons: components["schemas"]["ContactPersonView"][];
            taxCode: string | null;
            address: string | null;
            country: string | null;
            /** @description Scheme vn-2025 */
            provinceCode: string | null;
            /** @description Scheme vn-2025 */
            communeCode: string | null;
            /** Format: uuid */
            areaId: string | null;
            /** @description The area was set by hand, so the province does not decide it */
            isAreaChosen: boolean;
            /** Format: uuid */
            branchId: string | null;
            /** Format: uuid */
            groupId: string | null;
            /** Format: uuid */
            categoryId: string | null;
            /** Format: uuid */
            channelId: string | null;
            /** Format: uuid */
            sourceId: string | null;
            /** Format: uuid */
            referredById: string | null;
            /** Format: uuid */
            ownerId: string | null;
            potential: components["schemas"]["Potential"];
            specialCare: components["schemas"]["SpecialCareView"] | null;
            preferredChannel: components["schemas"]["PreferredChannel"];
            goodCallHours: components["schemas"]["GoodCallHoursView"][];
            lifecycle: components["schemas"]["Lifecycle"];
            tags: string[];
            notes: string | null;
            /**
             * Format: date
             * @example 2026-11-22
             */
            firstPurchaseOn: string | null;
            /**
             * Format: date
             * @example 2026-11-22
             */
            lastPurchaseOn: string | null;
            /**
             * Format: date-time
             * @example 2026-11-22T03:15:00.000Z
             */
            lastContactAt: string | null;
            orderCount: number;
            /** @description Sum of orders, in minor units of the business currency */
            spend: number;
            /** @description Named by its phone or code: nobody has stated a name yet */
            isIncomplete: boolean;
            /** Format: uuid */
            createdById: string | null;
            /**
             * Format: date-time
             * @example 2026-11-22T03:15:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-22T03:15:00.000Z
             */
            updatedAt: string;
            labels: components["schemas"]["CustomerLabelsView"];
            version: number;
            allowedActions: components["schemas"]["CustomerAction"][];
            /** @description Of this write; empty on reads */
            warnings: components["schemas"]["CustomerWarningView"][];
        };
        CustomerPage: {
            items: components["schemas"]["CustomerView"][];
            /** @description Cursor of the next page; null on the last one */
            nextCursor: string | null;
            /** @description Rows in all, when withTotal=true */
            total?: number;
            totalIsEstimate?: boolean;
        };
        VisibleDuplicateView: {
            /** Format: uuid */
            id: string;
            code: string;
            fullName: string;
            phone1: string | null;
            phone2: string | null;
            emails: string[];
            responsible: string | null;
        };
        HiddenDuplicateView: {
            /** @description Who is responsible; null when nobody is */
            responsible: string | null;
        };
        DuplicatesView: {
            visible: components["schemas"]["VisibleDuplicateView"][];
            hidden: components["schemas"]["HiddenDuplicateView"][];
        };
        ContactPersonInput: {
            name: string;
            position?: string | null;
            phone?: string | null;
            /** Format: email */
            email?: string | null;
            /** @default false */
            isMain: boolean;
            /** @default false */
            signsContracts: boolean;
        };
        SpecialCareInput: {
            reason: string;
            /**
             * Format: date
             * @description Last day; null = until taken back
             * @example 2026-11-22
             */
            until?: string | null;
        };
        GoodCallHoursInput: {
            /** @description ISO weekdays, 1 = Monday */
            days: number[];
            /**
             * @description Wall clock in the business time zone
             * @example 09:00
             */
            from: string;
            /** @example 11:30 */
            to: string;
        };
        CreateCustomerInput: {
            /** @description Trimmed; compared exactly, case kept */
            code?: string;
            kinds?: components["schemas"]["CustomerKind"][];
            type?: components["schemas"]["CustomerType"];
            fullName?: string | null;
            /** @description The name to call the person by; null = taken from the full name */
            givenName?: string | null;
            /** @description null = guessed from gender and age */
            salutation?: components["schemas"]["Salutation"] | null;
            /** @description Any usual spelling; kept as E.164 */
            phone1?: string | null;
            phone2?: string | null;
            emails?: string[];
            /**
             * Format: date
             * @example 2026-11-22
             */
            birthday?: string | null;
            gender?: components["schemas"]["Gender"];
            company?: string | null;
            contactPersons?: components["schemas"]["ContactPersonInput"][];
            taxCode?: string | null;
            address?: string | null;
            country?: string | null;
            /** @description Scheme vn-2025 */
            provinceCode?: string | null;
            /** @description Scheme vn-2025; of the province */
            communeCode?: string | null;
            /**
             * Format: uuid
             * @description Set by hand; null = follows from the province
             */
            areaId?: string | null;
            /** Format: uuid */
            branchId?: string | null;
            /** Format: uuid */
            groupId?: string | null;
            /** Format: uuid */
            categoryId?: string | null;
            /** Format: uuid */
            channelId?: string | null;
            /** Format: uuid */
            sourceId?: string | null;
            /**
             * Format: uuid
             * @description The customer who referred this one
             */
            referredById?: string | null;
            /** Format: uuid */
            ownerId?: string | null;
            potential?: components["schemas"]["Potential"];
            specialCare?: components["schemas"]["SpecialCareInput"] | null;
            preferredChannel?: components["schemas"]["PreferredChannel"];
            goodCallHours?: components["schemas"]["GoodCallHoursInput"][];
            lifecycle?: components["schemas"]["Lifecycle"];
            tags?: string[];
            notes?: string | null;
        };
        ChangeCustomerInput: {
            /** @description Trimmed; compared exactly, case kept */
            code?: string;
            kinds?: components["schemas"]["CustomerKind"][];
            type?: components["schemas"]["CustomerType"];
            fullName?: string | null;
            /** @description The name to call the person by; null = taken from the full name */
            givenName?: string | null;
            /** @description null = guessed from gender and age */
            salutation?: components["schemas"]["Salutation"] | null;
            /** @description Any usual spelling; kept as E.164 */
            phone1?: string | null;
            phone2?: string | null;
            emails?: string[];
            /**
             * Format: date
             * @example 2026-11-22
             */
            birthday?: string | null;
            gender?: components["schemas"]["Gender"];
            company?: string | null;
            contactPersons?: components["schemas"]["ContactPersonInput"][];
            taxCode?: string | null;
            address?: string | null;
            country?: string | null;
            /** @description Scheme vn-2025 */
            provinceCode?: string | null;
            /** @description Scheme vn-2025; of the province */
            communeCode?: string | null;
            /**
             * Format: uuid
             * @description Set by hand; null = follows from the province
             */
            areaId?: string | null;
            /** Format: uuid */
            branchId?: string | null;
            /** Format: uuid */
            groupId?: string | null;
            /** Format: uuid */
            categoryId?: string | null;
            /** Format: uuid */
            channelId?: string | null;
            /** Format: uuid */
            sourceId?: string | null;
            /**
             * Format: uuid
             * @description The customer who referred this one
             */
            referredById?: string | null;
            /** Format: uuid */
            ownerId?: string | null;
            potential?: components["schemas"]["Potential"];
            specialCare?: components["schemas"]["SpecialCareInput"] | null;
            preferredChannel?: components["schemas"]["PreferredChannel"];
            goodCallHours?: components["schemas"]["GoodCallHoursInput"][];
            lifecycle?: components["schemas"]["Lifecycle"];
            tags?: string[];
            notes?: string | null;
        };
        /** @enum {string} */
        ProvinceKind: "city" | "province";
        ProvinceView: {
            /**
             * @description Scheme vn-2025
             * @example 79
             */
            code: string;
            /** @example Hồ Chí Minh */
            name: string;
            /** @example Thành phố Hồ Chí Minh */
            fullName: string;
            kind: components["schemas"]["ProvinceKind"];
            /** Format: uuid */
            areaId: string | null;
        };
        RegionsView: {
            /**
             * @description A code means nothing without its scheme
             * @example vn-2025
             */
            scheme: string;
            items: components["schemas"]["ProvinceView"][];
            /** @description Always null: the list comes whole */
            nextCursor: string | null;
        };
        /** @enum {string} */
        CommuneKind: "ward" | "commune" | "special_zone";
        CommuneView: {
            /** @example 00004 */
            code: string;
            provinceCode: string;
            /** @example Ba Đình */
            name: string;
            /** @example Phường Ba Đình */
            fullName: string;
            kind: components["schemas"]["CommuneKind"];
        };
        CommunesView: {
            /** @example vn-2025 */
            scheme: string;
            items: components["schemas"]["CommuneView"][];
            /** @description Always null: the list comes whole */
            nextCursor: string | null;
        };
        AreaView: {
            /** Format: uuid */
            id: string;
            name: string;
            provinceCodes: string[];
            version: number;
        };
        AreasView: {
            items: components["schemas"]["AreaView"][];
            /** @description Always null: the list comes whole */
            nextCursor: string | null;
        };
        AreaInput: {
            name: string;
            /** @description Each province lies in one area at most */
            provinceCodes?: string[];
        };
        ChangeAreaInput: {
            name?: string;
            provinceCodes?: string[];
        };
        CustomerDictionaryEntryView: {
            /** Format: uuid */
            id: string;
            code: string | null;
            name: string;
            active: boolean;
            position: number;
            version: number;
        };
        CustomerDictionaryView: {
            items: components["schemas"]["CustomerDictionaryEntryView"][];
            /** @description Always null: a dictionary comes whole */
            nextCursor: string | null;
        };
        CustomerDictionaryEntryInput: {
            code?: string | null;
            name: string;
            /** @default true */
            active: boolean;
            position?: number;
        };
        ChangeCustomerDictionaryEntryInput: {
            code?: string | null;
            name?: string;
            /** @description An entry is switched off, never deleted */
            active?: boolean;
            position?: number;
        };
        /** @enum {string} */
        ProductKind: "good" | "service" | "combo";
        ProductUnitView: {
            name: string;
            factor: string;
            price: string | null;
        };
        ProductComponentView: {
            /** Format: uuid */
            productId: string;
            code: string;
            name: string;
            unit: string;
            quantity: string;
        };
        /** @enum {string} */
        ProductAction: "update";
        ProductView: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            /** Format: uuid */
            groupId: string | null;
            /**
             * @description Names from the top, parted by ›
             * @example Dinh dưỡng › Sữa
             */
            groupPath: string | null;
            kind: components["schemas"]["ProductKind"];
            unit: string;
            units: components["schemas"]["ProductUnitView"][];
            components: components["schemas"]["ProductComponentView"][];
            price: string;
            vatRate: string | null;
            warrantyMonths: number | null;
            careIntervalDays: number;
            careCountMin: number | null;
            careCountMax: number | null;
            careQuantityMax: string | null;
            active: boolean;
            version: number;
            allowedActions: components["schemas"]["ProductAction"][];
        };
        ProductPage: {
            items: components["schemas"]["ProductView"][];
            /** @description Cursor of the next page; null on the last one */
            nextCursor: string | null;
            /** @description Rows in all, when withTotal=true */
            total?: number;
            totalIsEstimate?: boolean;
        };
        ProductUnitDto: {
            /** @example hộp */
            name: string;
            /**
             * @description Base units in one of this, above 0
             * @example 10
             */
            factor: string;
            /**
             * @description Price of one; null = base price × factor
             * @example 2
             */
            price?: string | null;
        };
        ProductComponentDto: {
            /** Format: uuid */
            productId: string;
            /**
             * @description Base units in one combo, above 0
             * @example 2
             */
            quantity: string;
        };
        CreateProductInput: {
            /** @description Trimmed; compared exactly, case kept */
            code?: string;
            name: string;
            /** Format: uuid */
            groupId?: string | null;
            kind?: components["schemas"]["ProductKind"];
            /** @description Base unit; the care interval counts per base unit */
            unit?: string;
            units?: components["schemas"]["ProductUnitDto"][];
            /** @description Of a combo */
            components?: components["schemas"]["ProductComponentDto"][];
            /**
             * @description Of one base unit, major units of the business currency
             * @example 185000
             */
            price?: string;
            /**
             * @description Percent; null = not subject to VAT
             * @example 8
             */
            vatRate?: string | null;
            warrantyMonths?: number | null;
            /** @description Days that one base unit lasts; 0 = needs no care */
            careIntervalDays?: number;
            careCountMin?: number | null;
            careCountMax?: number | null;
            /**
             * @description Base units counted at most, above 0
             * @example 2
             */
            careQuantityMax?: string | null;
            active?: boolean;
        };
        ProductCareItem: {
            /** Format: uuid */
            id: string;
            version: number;
            careIntervalDays?: number;
            careCountMin?: number | null;
            careCountMax?: number | null;
            /** @example 2 */
            careQuantityMax?: string | null;
        };
        ChangeProductCareInput: {
            items: components["schemas"]["ProductCareItem"][];
        };
        ProductCareItemView: {
            /** Format: uuid */
            id: string;
            version: number;
            careIntervalDays: number;
            careCountMin: number | null;
            careCountMax: number | null;
            careQuantityMax: string | null;
        };
        ProductCareItemsView: {
            items: components["schemas"]["ProductCareItemView"][];
        };
        ChangeProductInput: {
            /** @description Trimmed; compared exactly, case kept */
            code?: string;
            name?: string;
            /** Format: uuid */
            groupId?: string | null;
            kind?: components["schemas"]["ProductKind"];
            /** @description Base unit; the care interval counts per base unit */
            unit?: string;
            units?: components["schemas"]["ProductUnitDto"][];
            /** @description Of a combo */
            components?: components["schemas"]["ProductComponentDto"][];
            /**
             * @description Of one base unit, major units of the business currency
             * @example 185000
             */
            price?: string;
            /**
             * @description Percent; null = not subject to VAT
             * @example 8
             */
            vatRate?: string | null;
            warrantyMonths?: number | null;
            /** @description Days that one base unit lasts; 0 = needs no care */
            careIntervalDays?: number;
            careCountMin?: number | null;
            careCountMax?: number | null;
            /**
             * @description Base units counted at most, above 0
             * @example 2
             */
            careQuantityMax?: string | null;
            active?: boolean;
        };
        ProductGroupView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: uuid */
            parentId: string | null;
            position: number;
            /** @description Products directly in it */
            productCount: number;
            version: number;
        };
        ProductGroupsView: {
            /** @description The whole tree; parents before children */
            items: components["schemas"]["ProductGroupView"][];
            /** @description Always null: the tree comes whole */
            nextCursor: string | null;
        };
        ProductGroupInput: {
            name: string;
            /**
             * Format: uuid
             * @description Group above; null: at the top
             */
            parentId?: string | null;
            position?: number;
        };
        ChangeProductGroupInput: {
            name?: string;
            /** Format: uuid */
            parentId?: string | null;
            position?: number;
        };
        /** @enum {string} */
        OrderStatus: "draft" | "placed" | "fulfilled" | "cancelled" | "returned";
        /** @enum {string} */
        OrderKind: "sale" | "return";
        OrderCustomerView: {
            /** Format: uuid */
            id: string;
            code: string;
            fullName: string;
        };
        OrderPersonView: {
            /** Format: uuid */
            id: string;
            fullName: string;
        };
        /** @enum {string} */
        PaymentStatus: "unpaid" | "partly" | "paid" | "refunded";
        /** @enum {string} */
        OrderAction: "update" | "cancel";
        OrderListItem: {
            /** Format: uuid */
            id: string;
            code: string;
            sourceSystem: string;
            kind: components["schemas"]["OrderKind"];
            /** Format: uuid */
            customerId: string | null;
            /** @description Null for a walk-in */
            customer: components["schemas"]["OrderCustomerView"] | null;
            /** Format: uuid */
            branchId: string | null;
            /** Format: uuid */
            takenById: string | null;
            takenBy: components["schemas"]["OrderPersonView"] | null;
            /** @description Who took it as an imported file wrote it, where that is no user */
            takenByText: string | null;
            /** Format: uuid */
            createdById: string | null;
            createdBy: components["schemas"]["OrderPersonView"] | null;
            /**
             * Format: date-time
             * @example 2026-11-22T03:15:00.000Z
             */
            placedAt: string;
            /**
             * Format: date-time
             * @example 2026-11-22T03:15:00.000Z
             */
            deliveredAt: string | null;
            status: components["schemas"]["OrderStatus"];
            paymentStatus: components["schemas"]["PaymentStatus"];
            returnsOrderCode: string | null;
            currency: string;
            /** @description Amount in minor units of the currency (VND has none: đồng) */
            total: number;
            salesChannel: string | null;
            /** @description Brought in by an import of the past */
            historical: boolean;
            /**
             * Format: date-time
             * @example 2026-11-22T03:15:00.000Z
             */
            createdAt: string;
            version: number;
            allowedActions: components["schemas"]["OrderAction"][];
        };
        OrderPage: {
            items: components["schemas"]["OrderListItem"][];
            /** @description Cursor of the next page; null on the last one */
            nextCursor: string | null;
            /** @description Rows in all, when withTotal=true */
            total?: number;
            totalIsEstimate?: boolean;
        };
        /** @enum {string} */
        SettableOrderStatus: "draft" | "placed" | "fulfilled";
        OrderLineInput: {
            /** Format: uuid */
            productId: string;
            /** @description One of the product's units; its base unit when left out */
            unit?: string;
            /**
             * @description Base units in one unit. Taken from the product; when given it must be the same
             * @example 2
             */
            unitFactor?: string;
            /**
             * @description In units, up to 3 decimals; not 0
             * @example 2
             */
            quantity: string;
            /**
             * @description Major units of the currency, up to 4 decimals; the unit's own price when left out
             * @example 2
             */
            unitPrice?: string;
            /** @description Amount in minor units of the currency (VND has none: đồng) */
            discount?: number;
            /** @description Serial numbers sold */
            serials?: string[];
        };
        CreateOrderBody: {
            /** @description Unique per sourceSystem, compared exactly; DH + number when left out */
            code?: string;
            /** @default tantam */
            sourceSystem: string;
            /** @default sale */
            kind: components["schemas"]["OrderKind"];
            /**
             * Format: uuid
             * @description Null for a walk-in
             */
            customerId?: string | null;
            /** Format: uuid */
            branchId?: string | null;
            /**
             * Format: uuid
             * @description An active user
             */
            takenById?: string | null;
            /**
             * Format: date-time
             * @description Now when left out
             * @example 2026-11-22T03:15:00.000Z
             */
            placedAt?: string;
            /**
             * Format: date-time
             * @example 2026-11-22T03:15:00.000Z
             */
            deliveredAt?: string | null;
            /** @default placed */
            status: components["schemas"]["SettableOrderStatus"];
            /** @default unpaid */
            paymentStatus: components["schemas"]["PaymentStatus"];
            /** @description The order that a return takes back; it may come later */
            returnsOrderCode?: string | null;
            /**
             * @description ISO 4217
             * @default VND
             */
            currency: string;
            /** @description Discount on the whole order, minor units */
            discount?: number;
            /** @description Amount in minor units of the currency (VND has none: đồng) */
            shipping?: number;
            /** @description To be collected on delivery */
            cashOnDelivery?: number;
            salesChannel?: string | null;
            note?: string | null;
            lines: components["schemas"]["OrderLineInput"][];
        };
        OrderLineView: {
            position: number;
            /** Format: uuid */
            productId: string;
            productCode: string;
            productName: string;
            unit: string;
            /** @example 2 */
            unitFactor: string;
            /** @example 2 */
            quantity: string;
            /** @example 2 */
            unitPrice: string;
            /** @description Amount in minor units of the currency (VND has none: đồng) */
            discount: number;
            /** @description quantity × unitPrice, rounded half up, less the discount */
            total: number;
            serials: string[];
        };
        ReturnedProductView: {
            /** Format: uuid */
            productId: string;
            /**
             * @description Base units that returns of this order took off, in all
             * @example 2
             */
            quantity: string;
        };
        OrderView: {
            /** Format: uuid */
            id: string;
            code: string;
            sourceSystem: string;
            kind: components["schemas"]["OrderKind"];
            /** Format: uuid */
            customerId: string | null;
            /** @description Null for a walk-in */
            customer: components["schemas"]["OrderCustomerView"] | null;
            /** Format: uuid */
            branchId: string | null;
            /** Format: uuid */
            takenById: string | null;
            takenBy: components["schemas"]["OrderPersonView"] | null;
            /** @description Who took it as an imported file wrote it, where that is no user */
            takenByText: string | null;
            /** Format: uuid */
            createdById: string | null;
            createdBy: components["schemas"]["OrderPersonView"] | null;
            /**
             * Format: date-time
             * @example 2026-11-22T03:15:00.000Z
             */
            placedAt: string;
            /**
             * Format: date-time
             * @example 2026-11-22T03:15:00.000Z
             */
            deliveredAt: string | null;
            status: components["schemas"]["OrderStatus"];
            paymentStatus: components["schemas"]["PaymentStatus"];
            returnsOrderCode: string | null;
            currency: string;
            /** @description Amount in minor units of the currency (VND has none: đồng) */
            total: number;
            salesChannel: string | null;
            /** @description Brought in by an import of the past */
            historical: boolean;
            /**
             * Format: date-time
             * @example 2026-11-22T03:15:00.000Z
             */
            createdAt: string;
            version: number;
            allowedActions: components["schemas"]["OrderAction"][];
            /** @description Sum of the line totals */
            subtotal: number;
            /** @description Amount in minor units of the currency (VND has none: đồng) */
            discount: number;
            /** @description Amount in minor units of the currency (VND has none: đồng) */
            shipping: number;
            /** @description Amount in minor units of the currency (VND has none: đồng) */
            cashOnDelivery: number;
            note: string | null;
            /**
             * Format: date-time
             * @example 2026-11-22T03:15:00.000Z
             */
            updatedAt: string;
            lines: components["schemas"]["OrderLineView"][];
            returned: components["schemas"]["ReturnedProductView"][];
        };
        UpdateOrderBody: {
            /** Format: uuid */
            customerId?: string | null;
            /** Format: uuid */
            branchId?: string | null;
            /** Format: uuid */
            takenById?: string | null;
            /**
             * Format: date-time
             * @example 2026-11-22T03:15:00.000Z
             */
            placedAt?: string;
            /**
             * Format: date-time
             * @example 2026-11-22T03:15:00.000Z
             */
            deliveredAt?: string | null;
            status?: components["schemas"]["SettableOrderStatus"];
            paymentStatus?: components["schemas"]["PaymentStatus"];
            returnsOrderCode?: string | null;
            /** @description Amount in minor units of the currency (VND has none: đồng) */
            discount?: number;
            /** @description Amount in minor units of the currency (VND has none: đồng) */
            shipping?: number;
            /** @description Amount in minor units of the currency (VND has none: đồng) */
            cashOnDelivery?: number;
            salesChannel?: string | null;
            note?: string | null;
            lines?: components["schemas"]["OrderLineInput"][];
        };
        /**
         * @description Who sees which work, at once effective; assignments of the other modes are kept
         * @enum {string}
         */
        AssignmentMode: "by_product" | "by_customer" | "unrestricted";
        /**
         * @description `delivered` counts from placed until the delivery is known
         * @enum {string}
         */
        CountFrom: "placed" | "delivered";
        /** @enum {string} */
        UnassignedVisibleTo: "auto" | "everyone" | "supervisors";
        RetryStepDto: {
            /** @description Minutes after the attempt; exclusive with afterDays */
            afterMinutes?: number | null;
            /** @description Calendar days after the attempt */
            afterDays?: number | null;
            /**
             * @description Hour of that day in the business time zone; with afterDays only; without it the same hour
             * @example 09:00
             */
            at?: string | null;
        };
        CareSettingsDto: {
            /** @description Who sees which work, at once effective; assignments of the other modes are kept */
            assignmentMode: components["schemas"]["AssignmentMode"];
            /**
             * @description IANA name; days are counted there
             * @example Asia/Ho_Chi_Minh
             */
            timeZone: string;
            /**
             * Format: date
             * @description Order plans never cared whose date is before it are void
             * @example 2026-11-22
             */
            careStartsOn: string | null;
            /** @description `delivered` counts from placed until the delivery is known */
            countFrom: components["schemas"]["CountFrom"];
            /** @description No date later than so many days after the day counted from; null: off */
            horizonDays: number | null;
            unassignedVisibleTo: components["schemas"]["UnassignedVisibleTo"];
            /** @description A later order of the same product settles the line of an earlier plan not yet cared */
            laterOrderSettles: boolean;
            /** @description One after another for each attempt; the last repeats */
            retrySteps: components["schemas"]["RetryStepDto"][];
            /** @description From this attempt on a supervisor must decide */
            attemptsBeforeSupervisor: number;
            claimMinutes: number;
            /** @description Programmes call nobody twice within so many days; null: off */
            notTwiceWithinDays: number | null;
        };
        CareStartPreviewView: {
            /**
             * Format: date
             * @example 2026-11-22
             */
            date: string;
            /** @description Order plans never cared that would be void then, as before the start */
            wouldVoid: number;
        };
        /** @enum {string} */
        CareAction: "call_out" | "call_in" | "sms" | "email" | "chat" | "visit" | "gift" | "gift_points" | "deduct_points" | "gift_money" | "deduct_money" | "note";
        CareFormView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Place in the list, from 1 */
            position: number;
            active: boolean;
            version: number;
            actions: components["schemas"]["CareAction"][];
        };
        CareFormList: {
            items: components["schemas"]["CareFormView"][];
        };
        NewCareFormDto: {
            name: string;
            position?: number;
            /** @default true */
            active: boolean;
            actions: components["schemas"]["CareAction"][];
        };
        CareFormPatchDto: {
            name?: string;
            position?: number;
            /** @description One in use is switched off, never deleted */
            active?: boolean;
            actions?: components["schemas"]["CareAction"][];
        };
        CareReasonView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Place in the list, from 1 */
            position: number;
            active: boolean;
            version: number;
            /** Format: uuid */
            formId: string;
        };
        CareReasonList: {
            items: components["schemas"]["CareReasonView"][];
        };
        NewCareReasonDto: {
            name: string;
            position?: number;
            /** @default true */
            active: boolean;
            /** Format: uuid */
            formId: string;
        };
        CareReasonPatchDto: {
            name?: string;
            position?: number;
            /** @description One in use is switched off, never deleted */
            active?: boolean;
        };
        FeedbackTypeView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Place in the list, from 1 */
            position: number;
            active: boolean;
            version: number;
        };
        FeedbackTypeList: {
            items: components["schemas"]["FeedbackTypeView"][];
        };
        NewFeedbackTypeDto: {
            name: string;
            position?: number;
            /** @default true */
            active: boolean;
        };
        FeedbackTypePatchDto: {
            name?: string;
            position?: number;
            /** @description One in use is switched off, never deleted */
            active?: boolean;
        };
        /** @enum {string} */
        ContactResultCategory: "reached" | "callback" | "no_answer" | "busy" | "unreachable" | "wrong_number" | "refused" | "not_needed";
        ContactResultView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Place in the list, from 1 */
            position: number;
            active: boolean;
            version: number;
            category: components["schemas"]["ContactResultCategory"];
        };
        ContactResultList: {
            items: components["schemas"]["ContactResultView"][];
        };
        NewContactResultDto: {
            name: string;
            position?: number;
            /** @default true */
            active: boolean;
            /** @description Fixed once made: rules hang on it */
            category: components["schemas"]["ContactResultCategory"];
        };
        ContactResultPatchDto: {
            name?: string;
            position?: number;
            /** @description One in use is switched off, never deleted */
            active?: boolean;
        };
        /** @enum {string} */
        CarePlanTarget: "order" | "customer";
        /** @enum {string} */
        CarePlanState: "not_cared" | "in_care" | "finished" | "void";
        CareOrderView: {
            /** Format: uuid */
            id: string;
            code: string;
            /**
             * Format: date-time
             * @example 2026-11-22T03:15:00.000Z
             */
            placedAt: string;
            /**
             * Format: date
             * @example 2026-11-22
             */
            placedOn: string | null;
            /**
             * Format: date-time
             * @example 2026-11-22T03:15:00.000Z
             */
            deliveredAt: string | null;
            status: string;
            /** @description Amount in minor units of the currency (VND has none: đồng) */
            totalMinor: number;
            currency: string;
        };
        CareCustomerView: {
            /** Format: uuid */
            id: string;
            code: string;
            fullName: string;
            salutation: string | null;
            phone1: string | null;
            /** @description An agent found that this number is not hers; ask for another */
            phone1IsWrong: boolean;
            phone2: string | null;
            provinceCode: string | null;
            communeCode: string | null;
            /** Format: uuid */
            areaId: string | null;
            address: string | null;
            /** Format: uuid */
            ownerId: string | null;
            /** @description Full name of the owner */
            ownerName: string | null;
            potential: string;
        };
        /** @enum {string} */
        CareVoidReason: "order_cancelled" | "fully_returned" | "no_product" | "before_start" | "later_order";
        CareLineView: {
            /** Format: uuid */
            productId: string;
            productCode: string;
            productName: string;
            unit: string | null;
            /**
             * @description Base units that ask for care
             * @example 2
             */
            quantity: string;
            intervalDays: number;
            /**
             * Format: date
             * @example 2026-11-22
             */
            dueDate: string;
            settled: boolean;
            /** @description Set by a care: no longer looks at the interval */
            setByCare: boolean;
        };
        /** @enum {string} */
        CareOrderChange: "cancelled" | "returned" | "edited";
        /** @enum {string} */
        DueReasonCode: "interval" | "horizon" | "agent_set" | "hand_set" | "appointment" | "programme" | "levelled";
        WeighedProductView: {
            code: string;
            name: string;
            unit: string | null;
            /**
             * @description Base units counted
             * @example 2
             */
            quantity: string;
            /**
             * @description Base units left in the order, before the cap of the product
             * @example 2
             */
            orderedQuantity: string;
            intervalDays: number;
            /**
             * Format: date
             * @example 2026-11-22
             */
            dueDate: string | null;
            counted: boolean;
            /** @description Why not: no_interval, returned, nothing_left, later_order */
            notCountedBecause: string | null;
        };
        DueReasonParams: {
            /**
             * Format: date
             * @description The day counted from
             * @example 2026-11-22
             */
            placedOn: string | null;
            countFrom: components["schemas"]["CountFrom"] | null;
            products: components["schemas"]["WeighedProductView"][];
            /** @description Code of the product that decides, or the name of who set the date */
            decidedBy: string | null;
            /**
             * Format: date
             * @description The day that was set or reached
             * @example 2026-11-22
             */
            dueDate: string | null;
            /**
             * Format: date
             * @description The day on which it was set
             * @example 2026-11-22
             */
            setOn: string | null;
            /** @description Horizon in force, in days */
            horizonDays: number | null;
        };
        DueReasonView: {
            code: components["schemas"]["DueReasonCode"];
            params: components["schemas"]["DueReasonParams"];
            /** @description In the language of Accept-Language */
            text: string;
        };
        ClaimView: {
            /** Format: uuid */
            userId: string;
            fullName: string;
            /**
             * Format: date-time
             * @example 2026-11-22T03:15:00.000Z
             */
            expiresAt: string;
            /** @description Whether it is the reader */
            isMine: boolean;
        };
        CarePlanView: {
            /** Format: uuid */
            id: string;
            /** @description Version of care: sent as `planVersion` when recording. Counts activities, reopenings and changes of state */
            version: number;
            target: components["schemas"]["CarePlanTarget"];
            order: components["schemas"]["CareOrderView"] | null;
            customer: components["schemas"]["CareCustomerView"];
            /**
             * Format: date
             * @example 2026-11-22
             */
            dueDate: string | null;
            /** @description The date lies after 9999-12-31, which stands in its place */
            dueBeyondHorizon: boolean;
            state: components["schemas"]["CarePlanState"];
            voidReason: components["schemas"]["CareVoidReason"] | null;
            lines: components["schemas"]["CareLineView"][];
            /** @description Counted cares */
            careCount: number;
            careCountMin: number;
            /** @description null: no limit */
            careCountMax: number | null;
            attempts: number;
            /**
             * Format: date-time
             * @example 2026-11-22T03:15:00.000Z
             */
            nextAttemptAt: string | null;
            needsDecision: boolean;
            orderChanged: components["schemas"]["CareOrderChange"] | null;
            reason: components["schemas"]["DueReasonView"];
            claimedBy: components["schemas"]["ClaimView"] | null;
            /** @description record, finish, reopen */
            allowedActions: string[];
        };
        CarePlanPage: {
            items: components["schemas"]["CarePlanView"][];
            /** @description Cursor of the next page; null on the last one */
            nextCursor: string | null;
            /** @description Rows in all, when withTotal=true */
            total?: number;
            totalIsEstimate?: boolean;
        };
        /** @enum {string} */
        DueCountsBy: "state" | "productGroup" | "region";
        DueCountView: {
            /** @description State, id of the group, or `area:…`, `province:…`, `commune:…`; `none` for those without */
            key: string;
            label: string;
            /** @description Key of the node above in the tree */
            parentKey: string | null;
            /** @description Plans; 9,999 with isMore above it */
            count: number;
            isMore: boolean;
        };
        DueCountsView: {
            items: components["schemas"]["DueCountView"][];
        };
        NextCareDto: {
            target?: components["schemas"]["CarePlanTarget"];
            /** @description Of the open ones */
            state?: components["schemas"]["CarePlanState"][];
            /**
             * Format: date
             * @example 2026-11-22
             */
            dueFrom?: string;
            /**
             * Format: date
             * @example 2026-11-22
             */
            dueTo?: string;
            /** @description With all groups under them */
            productGroupId?: string[];
            areaId?: string[];
            /** @description Codes, comma-separated */
            provinceCode?: string;
            /** @description Codes, comma-separated */
            communeCode?: string;
            branchId?: string[];
            needsDecision?: boolean;
        };
        OrderedProductView: {
            /** Format: uuid */
            productId: string;
            productCode: string;
            productName: string;
            unit: string | null;
            /**
             * @description Base units as ordered
             * @example 2
             */
            quantity: string;
            /**
             * @description Base units returned
             * @example 2
             */
            returnedQuantity: string;
        };
        /** @enum {string} */
        CareWishSource: "hand" | "appointment" | "programme";
        CareWishView: {
            /** Format: uuid */
            id: string;
            source: components["schemas"]["CareWishSource"];
            /**
             * Format: date
             * @example 2026-11-22
             */
            wishedOn: string;
            action: components["schemas"]["CareAction"] | null;
            /** Format: uuid */
            formId: string | null;
            /** Format: uuid */
            reasonId: string | null;
            createdByName: string | null;
            /**
             * Format: date-time
             * @example 2026-11-22T03:15:00.000Z
             */
            createdAt: string;
        };
        ActivityCustomerView: {
            /** Format: uuid */
            id: string;
            code: string;
            fullName: string;
        };
        NamedView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        ContactResultRef: {
            /** Format: uuid */
            id: string;
            name: string;
            category: components["schemas"]["ContactResultCategory"];
        };
        /** @enum {string} */
        CareRefusal: "now" | "product" | "never";
        ActivityUserView: {
            /** Format: uuid */
            id: string;
            fullName: string;
        };
        ActivityPlanView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            orderId: string | null;
            orderCode: string | null;
            stateBefore: components["schemas"]["CarePlanState"];
            stateAfter: components["schemas"]["CarePlanState"];
            /**
             * Format: date
             * @example 2026-11-22
             */
            dueBefore: string | null;
            /**
             * Format: date
             * @example 2026-11-22
             */
            dueAfter: string | null;
        };
        CareActivityView: {
            /** Format: uuid */
            id: string;
            customer: components["schemas"]["ActivityCustomerView"];
            action: components["schemas"]["CareAction"];
            form: components["schemas"]["NamedView"] | null;
            reason: components["schemas"]["NamedView"] | null;
            content: string;
            feedbackType: components["schemas"]["NamedView"] | null;
            contactResult: components["schemas"]["ContactResultRef"] | null;
            /** @description Counts as a care */
            counted: boolean;
            /**
             * Format: date
             * @example 2026-11-22
             */
            nextCareDate: string | null;
            finish: boolean;
            finishReason: string | null;
            /**
             * Format: date-time
             * @example 2026-11-22T03:15:00.000Z
             */
            callbackAt: string | null;
            refusal: components["schemas"]["CareRefusal"] | null;
            recordedBy: components["schemas"]["ActivityUserView"];
            /**
             * Format: date-time
             * @example 2026-11-22T03:15:00.000Z
             */
            recordedAt: string;
            /** @description Plans that it moved; empty for a care without a plan */
            plans: components["schemas"]["ActivityPlanView"][];
        };
        OtherPlanView: {
            /** Format: uuid */
            id: string;
            version: number;
            target: components["schemas"]["CarePlanTarget"];
            orderCode: string | null;
            state: components["schemas"]["CarePlanState"];
            /**
             * Format: date
             * @example 2026-11-22
             */
            dueDate: string | null;
        };
        CarePlanDetailsView: {
            /** Format: uuid */
            id: string;
            /** @description Version of care: sent as `planVersion` when recording. Counts activities, reopenings and changes of state */
            version: number;
            target: components["schemas"]["CarePlanTarget"];
            order: components["schemas"]["CareOrderView"] | null;
            customer: components["schemas"]["CareCustomerView"];
            /**
             * Format: date
             * @example 2026-11-22
             */
            dueDate: string | null;
            /** @description The date lies after 9999-12-31, which stands in its place */
            dueBeyondHorizon: boolean;
            state: components["schemas"]["CarePlanState"];
            voidReason: components["schemas"]["CareVoidReason"] | null;
            lines: components["schemas"]["CareLineView"][];
            /** @description Counted cares */
            careCount: number;
            careCountMin: number;
            /** @description null: no limit */
            careCountMax: number | null;
            attempts: number;
            /**
             * Format: date-time
             * @example 2026-11-22T03:15:00.000Z
             */
            nextAttemptAt: string | null;
            needsDecision: boolean;
            orderChanged: components["schemas"]["CareOrderChange"] | null;
            reason: components["schemas"]["DueReasonView"];
            claimedBy: components["schemas"]["ClaimView"] | null;
            /** @description record, finish, reopen */
            allowedActions: string[];
            /** @description Products of the order, returns beside */
            orderedProducts: components["schemas"]["OrderedProductView"][];
            /** @description Open wishes of a customer's own plan */
            wishes: components["schemas"]["CareWishView"][];
            /** @description The latest ten with this customer */
            latestActivities: components["schemas"]["CareActivityView"][];
            /** @description Other open plans of the customer, nearest first */
            otherPlans: components["schemas"]["OtherPlanView"][];
            /** @description The next counted care is the last suggested one: propose to finish */
            suggestsFinish: boolean;
            /** @description Finishing now would be below the suggested number: `finishReason` is asked */
            asksFinishReason: boolean;
        };
        PlanCareRecordDto: {
            action: components["schemas"]["CareAction"];
            /**
             * Format: uuid
             * @description A form of this action
             */
            formId?: string | null;
            /**
             * Format: uuid
             * @description A reason of this form
             */
            reasonId?: string | null;
            content: string;
            /** Format: uuid */
            feedbackTypeId?: string | null;
            /**
             * Format: uuid
             * @description Required for call_out, call_in, visit, chat; not accepted for the other actions
             */
            contactResultId?: string | null;
            /**
             * Format: date
             * @description Today or later; exclusive with finish
             * @example 2026-11-22
             */
            nextCareDate?: string | null;
            /** @description No further care; exclusive with nextCareDate */
            finish?: boolean;
            /** @description Asked when finishing below the suggested number of cares */
            finishReason?: string | null;
            /**
             * Format: date-time
             * @description Required for result category callback; in the future
             * @example 2026-11-22T03:15:00.000Z
             */
            callbackAt?: string | null;
            /** @description Required for result category refused */
            refusal?: components["schemas"]["CareRefusal"] | null;
            /** @description `version` of the plan as it was shown */
            planVersion: number;
        };
        CareRecordedView: {
            /** Format: uuid */
            id: string;
            customer: components["schemas"]["ActivityCustomerView"];
            action: components["schemas"]["CareAction"];
            form: components["schemas"]["NamedView"] | null;
            reason: components["schemas"]["NamedView"] | null;
            content: string;
            feedbackType: components["schemas"]["NamedView"] | null;
            contactResult: components["schemas"]["ContactResultRef"] | null;
            /** @description Counts as a care */
            counted: boolean;
            /**
             * Format: date
             * @example 2026-11-22
             */
            nextCareDate: string | null;
            finish: boolean;
            finishReason: string | null;
            /**
             * Format: date-time
             * @example 2026-11-22T03:15:00.000Z
             */
            callbackAt: string | null;
            refusal: components["schemas"]["CareRefusal"] | null;
            recordedBy: components["schemas"]["ActivityUserView"];
            /**
             * Format: date-time
             * @example 2026-11-22T03:15:00.000Z
             */
            recordedAt: string;
            /** @description Plans that it moved; empty for a care without a plan */
            plans: components["schemas"]["ActivityPlanView"][];
            /** @description The plan recorded on; of several, the first */
            plan: components["schemas"]["CarePlanView"] | null;
            /** @description All plans that were moved, with a new own plan */
            movedPlans: components["schemas"]["CarePlanView"][];
        };
        ReopeningDto: {
            /**
             * Format: date
             * @description Today or later
             * @example 2026-11-22
             */
            nextCareDate: string;
        };
        CareProductsView: {
            /** @description Products by themselves */
            productIds: string[];
            /** @description Whole groups, with those below them and with what is added later */
            productGroupIds: string[];
            /** @description Also the ETag */
            version: number;
        };
        CareProductsDto: {
            /** @description Products by themselves */
            productIds: string[];
            /** @description Whole groups, with those below them and with what is added later */
            productGroupIds: string[];
        };
        AssignedCustomerView: {
            /** Format: uuid */
            id: string;
            code: string;
            fullName: string;
        };
        AssignedCustomersPage: {
            items: components["schemas"]["AssignedCustomerView"][];
            /** @description Cursor of the next page; null on the last one */
            nextCursor: string | null;
            /** @description Rows in all, when withTotal=true */
            total?: number;
            totalIsEstimate?: boolean;
            /** @description Of the whole set; also the ETag */
            version: number;
        };
        CareCustomersDto: {
            /** @description The whole set */
            customerIds: string[];
        };
        AbsenceView: {
            /**
             * Format: date
             * @description The first day
             * @example 2026-11-22
             */
            from: string;
            /**
             * Format: date
             * @description The last day
             * @example 2026-11-22
             */
            to: string;
            /**
             * Format: uuid
             * @description Sees the absent one's work on these days
             */
            standInId: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            userId: string;
            userName: string;
            standInName: string;
        };
        AbsencesView: {
            items: components["schemas"]["AbsenceView"][];
        };
        AbsenceDto: {
            /**
             * Format: date
             * @description The first day
             * @example 2026-11-22
             */
            from: string;
            /**
             * Format: date
             * @description The last day
             * @example 2026-11-22
             */
            to: string;
            /**
             * Format: uuid
             * @description Sees the absent one's work on these days
             */
            standInId: string;
        };
        /**
         * @description `split`: each target gets exactly one of the users, all about equally many; splitting again changes nothing
         * @enum {string}
         */
        AssignOperation: "add" | "remove" | "replace" | "split";
        /**
         * @description Products and groups count in the mode by_product, customers in by_customer
         * @enum {string}
         */
        AssignedKind: "product" | "product_group" | "customer";
        CustomerFilterBody: {
            /** @description As in the list: name, phone, code, e-mail */
            q?: string;
            areaId?: string[];
            provinceCode?: string[];
            communeCode?: string[];
            groupId?: string[];
            categoryId?: string[];
            channelId?: string[];
            sourceId?: string[];
            ownerId?: string[];
            branchId?: string[];
            lifecycle?: components["schemas"]["Lifecycle"][];
            potential?: components["schemas"]["Potential"][];
            type?: components["schemas"]["CustomerType"][];
            /** @description A tag, exactly */
            tag?: string;
            /**
             * Format: date
             * @example 2026-11-22
             */
            createdFrom?: string;
            /**
             * Format: date
             * @example 2026-11-22
             */
            createdTo?: string;
            /** @description `none`: only nobody's customers */
            assigned?: components["schemas"]["CustomerAssigned"];
        };
        ProductFilterBody: {
            q?: string;
            /** @description A group stands for all below it */
            groupId?: string[];
            kind?: components["schemas"]["ProductKind"][];
            active?: boolean;
            /** @description Whether it asks for care */
            hasInterval?: boolean;
        };
        BulkAssignDto: {
            /** @description `split`: each target gets exactly one of the users, all about equally many; splitting again changes nothing */
            operation: components["schemas"]["AssignOperation"];
            /** @description Products and groups count in the mode by_product, customers in by_customer */
            of: components["schemas"]["AssignedKind"];
            /** @description To whom, or from whom */
            userIds: string[];
            /** @description Exactly these; exclusive with a filter */
            ids?: string[];
            /** @description All customers that match and that you may see */
            customerFilter?: components["schemas"]["CustomerFilterBody"];
            /** @description All products that match */
            productFilter?: components["schemas"]["ProductFilterBody"];
        };
        AssignmentShareView: {
            /** Format: uuid */
            userId: string;
            fullName: string;
            isActive: boolean;
            /** @description How many of the kind this person has now */
            before: number;
            /** @description How many afterwards */
            after: number;
        };
        BulkAssignPreviewView: {
            /** @description How many are chosen */
            selected: number;
            /** @description How many of them would change */
            changes: number;
            /** @description Whether such assignments count in the mode in force; else they are kept for when it does */
            isInForce: boolean;
            /** @description Everybody who gets or loses something, and all who were named */
            people: components["schemas"]["AssignmentShareView"][];
        };
        /** @enum {string} */
        BulkStatus: "queued" | "running" | "succeeded" | "failed" | "cancelled";
        BulkJobError: {
            /** @description Never changes */
            code: string;
            message: string;
        };
        BulkJobView: {
            /** Format: uuid */
            id: string;
            /** @example care-assignments */
            kind: string;
            /** @description The kind in words */
            title: string;
            status: components["schemas"]["BulkStatus"];
            /** @description What was asked */
            input: {
                [key: string]: unknown;
            };
            /** @description Rows in all */
            total: number;
            /** @description Rows done: changed + unchanged + skipped */
            processed: number;
            changed: number;
            unchanged: number;
            /** @description Rows left alone, each with its reason */
            skipped: number;
            error: components["schemas"]["BulkJobError"] | null;
            /**
             * Format: date-time
             * @description Until when it can be taken back; null: it cannot
             * @example 2026-11-22T03:15:00.000Z
             */
            reversibleUntil: string | null;
            /**
             * Format: uuid
             * @description The job that this one takes back
             */
            reversesId: string | null;
            /**
             * Format: uuid
             * @description The job that takes this one back
             */
            reversedById: string | null;
            /** Format: uuid */
            createdById: string;
            /**
             * Format: date-time
             * @example 2026-11-22T03:15:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-22T03:15:00.000Z
             */
            startedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-22T03:15:00.000Z
             */
            finishedAt: string | null;
            /**
             * @description The result of each row
             * @example /api/v1/bulk-jobs/01890000-0000-7000-8000-000000000001/rows
             */
            resultUrl: string;
        };
        AssignedPersonView: {
            /** Format: uuid */
            id: string;
            fullName: string;
            active: boolean;
        };
        AssignedGroupView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: uuid */
            parentId: string | null;
            /** @description Active products of the group itself that ask for care */
            productCount: number;
            /** @description How many of them no active person has */
            unassignedCount: number;
            /** @description Who has the group as such */
            users: components["schemas"]["AssignedPersonView"][];
        };
        AssignedGroupsView: {
            items: components["schemas"]["AssignedGroupView"][];
        };
        /** @enum {string} */
        ProductAssigned: "none";
        AssignedProductView: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            /** Format: uuid */
            groupId: string | null;
            /** @description 0: asks for no care */
            careIntervalDays: number;
            active: boolean;
            /** @description The product's version, for changing it */
            version: number;
            /** @description Given this product as such */
            users: components["schemas"]["AssignedPersonView"][];
            /** @description Have it by a group or a component */
            usersThrough: components["schemas"]["AssignedPersonView"][];
        };
        AssignedProductsPageView: {
            items: components["schemas"]["AssignedProductView"][];
            /** @description Cursor of the next page; null on the last one */
            nextCursor: string | null;
            /** @description Rows in all, when withTotal=true */
            total?: number;
            totalIsEstimate?: boolean;
        };
        CustomerAssignmentView: {
            /** Format: uuid */
            id: string;
            code: string;
            fullName: string;
            /** Format: uuid */
            ownerId: string | null;
            ownerName: string | null;
            /**
             * Format: date
             * @example 2026-11-22
             */
            lastPurchaseOn: string | null;
            users: components["schemas"]["AssignedPersonView"][];
        };
        CustomerAssignmentsPageView: {
            items: components["schemas"]["CustomerAssignmentView"][];
            /** @description Cursor of the next page; null on the last one */
            nextCursor: string | null;
            /** @description Rows in all, when withTotal=true */
            total?: number;
            totalIsEstimate?: boolean;
        };
        CareStaffView: {
            /** Format: uuid */
            id: string;
            fullName: string;
            /** @description Code of the role */
            role: string;
            /** Format: uuid */
            departmentId: string | null;
            active: boolean;
            /** @description Cares in a day; null: no limit */
            dailyCareCapacity: number | null;
            /** @description Products given as such */
            productCount: number;
            /** @description Whole groups */
            productGroupCount: number;
            /** @description Customers assigned */
            customerCount: number;
            /** @description Customers owned */
            ownedCount: number;
            /**
             * Format: date
             * @description The last day of today's absence
             * @example 2026-11-22
             */
            awayUntil: string | null;
            /** @description Who stands in today */
            standInName: string | null;
        };
        CareStaffListView: {
            items: components["schemas"]["CareStaffView"][];
        };
        CustomerDueView: {
            /**
             * Format: uuid
             * @description The customer
             */
            id: string;
            customer: components["schemas"]["CareCustomerView"];
            /**
             * Format: date
             * @example 2026-11-22
             */
            dueDate: string;
            /** @description Matching plans of orders */
            dueOrderCount: number;
            /** @description Matching plans, nearest first */
            planIds: string[];
            state: components["schemas"]["CarePlanState"];
            reason: components["schemas"]["DueReasonView"];
            claimedBy: components["schemas"]["ClaimView"] | null;
        };
        CustomersDuePage: {
            items: components["schemas"]["CustomerDueView"][];
            /** @description Cursor of the next page; null on the last one */
            nextCursor: string | null;
            /** @description Rows in all, when withTotal=true */
            total?: number;
            totalIsEstimate?: boolean;
        };
        ActivityTotalView: {
            /** @description Action or result category; `none` for activities without a result */
            key: string;
            count: number;
        };
        ActivityTotalsView: {
            activities: number;
            /** @description That count as a care */
            counted: number;
            /** @description Customers among them */
            customers: number;
            byAction: components["schemas"]["ActivityTotalView"][];
            byResult: components["schemas"]["ActivityTotalView"][];
        };
        CareActivityPage: {
            items: components["schemas"]["CareActivityView"][];
            /** @description Cursor of the next page; null on the last one */
            nextCursor: string | null;
            /** @description Rows in all, when withTotal=true */
            total?: number;
            totalIsEstimate?: boolean;
            /** @description Over the whole filter, with withTotal=true */
            totals?: components["schemas"]["ActivityTotalsView"];
        };
        SettledPlanDto: {
            /** Format: uuid */
            carePlanId: string;
            /** @description `version` of the plan as it was shown */
            planVersion: number;
        };
        /**
         * @description own_plan (default): chosen order plans finish and the date goes to the own plan; plans: every chosen plan gets the date
         * @enum {string}
         */
        NextDateFor: "own_plan" | "plans";
        CustomerCareRecordDto: {
            action: components["schemas"]["CareAction"];
            /**
             * Format: uuid
             * @description A form of this action
             */
            formId?: string | null;
            /**
             * Format: uuid
             * @description A reason of this form
             */
            reasonId?: string | null;
            content: string;
            /** Format: uuid */
            feedbackTypeId?: string | null;
            /**
             * Format: uuid
             * @description Required for call_out, call_in, visit, chat; not accepted for the other actions
             */
            contactResultId?: string | null;
            /**
             * Format: date
             * @description Today or later; exclusive with finish
             * @example 2026-11-22
             */
            nextCareDate?: string | null;
            /** @description No further care; exclusive with nextCareDate */
            finish?: boolean;
            /** @description Asked when finishing below the suggested number of cares */
            finishReason?: string | null;
            /**
             * Format: date-time
             * @description Required for result category callback; in the future
             * @example 2026-11-22T03:15:00.000Z
             */
            callbackAt?: string | null;
            /** @description Required for result category refused */
            refusal?: components["schemas"]["CareRefusal"] | null;
            /** @description Plans settled with this care; without any it is an activity on the customer alone */
            settles?: components["schemas"]["SettledPlanDto"][];
            /** @description own_plan (default): chosen order plans finish and the date goes to the own plan; plans: every chosen plan gets the date */
            nextDateFor?: components["schemas"]["NextDateFor"];
        };
        CareDateDto: {
            /**
             * Format: date
             * @description Today or later
             * @example 2026-11-22
             */
            date: string;
            action?: components["schemas"]["CareAction"] | null;
            /** Format: uuid */
            formId?: string | null;
            /** Format: uuid */
            reasonId?: string | null;
        };
        ClaimDto: {
            /** @description Take over from another; supervisors only */
            takeOver?: boolean;
        };
        CareClaimView: {
            /** Format: uuid */
            userId: string;
            fullName: string;
            /**
             * Format: date-time
             * @example 2026-11-22T03:15:00.000Z
             */
            expiresAt: string;
            /** @description Whether it is the reader */
            isMine: boolean;
            /**
             * Format: date-time
             * @example 2026-11-22T03:15:00.000Z
             */
            claimedAt: string;
        };
        TimelineUserView: {
            /** Format: uuid */
            id: string;
            fullName: string;
        };
        TimelineLinkView: {
            /** @description What is opened: `order`, `care-activity` */
            resource: string;
            /** Format: uuid */
            id: string;
            code: string | null;
        };
        TimelineEventView: {
            /**
             * Format: uuid
             * @description Of the thing that it is about; with `kind` unique on a timeline
             */
            id: string;
            /** @description order_placed, care_recorded …; more come with more modules */
            kind: string;
            /** @description The kind's name in the language of the request */
            title: string;
            /**
             * Format: date-time
             * @example 2026-11-22T03:15:00.000Z
             */
            at: string;
            /** @description Who did it; null: nobody known, or the system */
            by: components["schemas"]["TimelineUserView"] | null;
            /** @description A short sentence in the language of the request */
            text: string;
            link: components["schemas"]["TimelineLinkView"] | null;
            /** @description What else there is to show, by kind */
            data: {
                [key: string]: unknown;
            };
        };
        TimelineKindView: {
            kind: string;
            title: string;
        };
        TimelinePageView: {
            items: components["schemas"]["TimelineEventView"][];
            /** @description Cursor of the next page; null on the last one */
            nextCursor: string | null;
            /** @description Rows in all, when withTotal=true */
            total?: number;
            totalIsEstimate?: boolean;
            /** @description All kinds that this reader may see */
            kinds: components["schemas"]["TimelineKindView"][];
        };
        SearchHitView: {
            /** Format: uuid */
            id: string;
            code: string;
            /** @description What people call it */
            title: string;
            detail: string | null;
        };
        FoundKindView: {
            /** @description customer, product, order …; more come with more modules */
            kind: string;
            /** @description The kind's name in the language of the request */
            title: string;
            hits: components["schemas"]["SearchHitView"][];
            /** @description The list of this kind has more */
            hasMore: boolean;
        };
        SearchResultView: {
            /** @description Kinds with at least one hit */
            items: components["schemas"]["FoundKindView"][];
        };
        /** @enum {string} */
        TodayUrgency: "now" | "late" | "coming" | "done";
        TodayListView: {
            /** @description Path of the list below /api/v1 */
            path: string;
            /** @description The filters that give exactly the rows counted */
            filters: {
                [key: string]: string;
            };
        };
        TodayFigureView: {
            /** @description care.due-today, care.overdue …; more come with more modules */
            key: string;
            title: string;
            urgency: components["schemas"]["TodayUrgency"];
            /** @description Exact to 9,999 */
            count: number;
            isMore: boolean;
            list: components["schemas"]["TodayListView"] | null;
        };
        TodayView: {
            /**
             * Format: date
             * @description In the business time zone
             * @example 2026-11-22
             */
            date: string;
            own: components["schemas"]["TodayFigureView"][];
            /** @description The sums of whom you lead; null when you lead nobody */
            team: components["schemas"]["TodayFigureView"][] | null;
        };
        CreateImportForm: {
            /**
             * @description customers, products or orders
             * @example orders
             */
            kind: string;
            /** Format: binary */
            file: string;
            /** @description JSON: our field → column name. Left out: guessed from the header. */
            mapping?: string;
            /** @description JSON: options of the kind, and `format` (encoding, separator, headerRow, dateOrder, decimalSign, sheet) */
            options?: string;
            /**
             * @description Only check; nothing is written
             * @default false
             */
            dryRun: boolean;
        };
        /** @enum {string} */
        ImportStatus: "queued" | "checking" | "needs_input" | "running" | "succeeded" | "failed" | "cancelled";
        /** @enum {string} */
        ImportContainer: "csv" | "xlsx" | "html";
        ImportFormat: {
            container: components["schemas"]["ImportContainer"];
            /** @description Sheet of a workbook */
            sheet: string | null;
            /** @example utf-8 */
            encoding: string;
            /** @description Between the columns of a text file */
            separator: string;
            /** @description Row of the column names, as Excel numbers it */
            headerRow: number;
        };
        /** @enum {string} */
        ImportColumnLooksLike: "text" | "number" | "date" | "phone" | "email" | "empty";
        ImportColumn: {
            name: string;
            /** @description Up to 10 different values */
            samples: string[];
            /** @description Rows in which the column is filled */
            filled: number;
            looksLike: components["schemas"]["ImportColumnLooksLike"];
        };
        /** @enum {string} */
        ImportQuestionKind: "date_order" | "encoding";
        ImportQuestionSample: {
            /** @description A value of the file */
            text: string;
            /** @description What the value would be under each choice */
            readings: {
                [key: string]: string;
            };
        };
        ImportQuestion: {
            /** @example date_order:InvoiceDate */
            id: string;
            kind: components["schemas"]["ImportQuestionKind"];
            /** @description Column that the question is about */
            column: string | null;
            /** @description Likeliest first */
            choices: string[];
            samples: components["schemas"]["ImportQuestionSample"][];
        };
        SuggestedCareStart: {
            /**
             * Format: date
             * @description Proposed first day of care
             * @example 2026-11-22
             */
            date: string;
            /** @description Plans that it would make void */
            wouldVoid: number;
        };
        ImportError: {
            /** @example xls-not-supported */
            code: string;
            /** @description What happened and what to do, in the language asked for */
            message: string;
            params: {
                [key: string]: unknown;
            };
        };
        ImportView: {
            /** Format: uuid */
            id: string;
            /** @example orders */
            kind: string;
            status: components["schemas"]["ImportStatus"];
            dryRun: boolean;
            fileName: string;
            /** @description Bytes */
            fileSize: number;
            /** @description Rows done in the present step */
            processed: number;
            /** @description Rows of the file, once known */
            total: number | null;
            /** @description Rows read; read = created + updated + unchanged + refused */
            read: number;
            created: number;
            updated: number;
            unchanged: number;
            refused: number;
            /** @description Values that were left out or need a look; their rows came in */
            warnings: number;
            /** @description Our field → column name */
            mapping: {
                [key: string]: string;
            };
            options: {
                [key: string]: unknown;
            };
            /** @description How the file is read, once it has been looked into */
            format: components["schemas"]["ImportFormat"] | null;
            columns: components["schemas"]["ImportColumn"][];
            /** @description Open questions when status is needs_input */
            questions: components["schemas"]["ImportQuestion"][];
            /** @description What the kind of import tells besides, e.g. how many customers are new */
            summary: {
                [key: string]: unknown;
            };
            suggestedCareStart: components["schemas"]["SuggestedCareStart"] | null;
            error: components["schemas"]["ImportError"] | null;
            /** @description Refused rows as a file, when there are any */
            resultUrl: string | null;
            /** Format: uuid */
            createdById: string;
            /**
             * Format: date-time
             * @example 2026-11-22T03:15:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-22T03:15:00.000Z
             */
            startedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-22T03:15:00.000Z
             */
            finishedAt: string | null;
        };
        ImportPage: {
            items: components["schemas"]["ImportView"][];
            /** @description Cursor of the next page; null on the last one */
            nextCursor: string | null;
            /** @description Rows in all, when withTotal=true */
            total?: number;
            totalIsEstimate?: boolean;
        };
        ImportFieldView: {
            name: string;
            type: string;
            required: boolean;
            /** @description Title in the language asked for */
            title: string;
        };
        ImportKindView: {
            kind: string;
            title: string;
            fields: components["schemas"]["ImportFieldView"][];
            options: string[];
        };
        ImportKindList: {
            items: components["schemas"]["ImportKindView"][];
        };
        UpdateImportInput: {
            /** @description Question id → choice */
            answers?: {
                [key: string]: string;
            };
            /** @description Another mapping; the file is checked again */
            mapping?: {
                [key: string]: string;
            };
            /** @description Other options; the file is checked again */
            options?: {
                [key: string]: unknown;
            };
        };
        /** @enum {string} */
        ImportIssueSet: "refused" | "warnings";
        ImportIssue: {
            /** @description Our field, or null when it is about the whole row */
            field: string | null;
            /** @description Column of the file */
            column: string | null;
            code: string;
            /** @description The value as it stands in the file */
            value: string | null;
            /** @description Why, in the language asked for */
            message: string;
        };
        ImportIssueRow: {
            /** @description Row in the file, as Excel numbers it */
            row: number;
            /** @description What says which thing the row is about, e.g. the order code */
            key: string | null;
            issues: components["schemas"]["ImportIssue"][];
        };
        ImportIssueCount: {
            code: string;
            field: string | null;
            /** @description The reason in words */
            message: string;
            rows: number;
        };
        ImportIssuePage: {
            items: components["schemas"]["ImportIssueRow"][];
            nextCursor: string | null;
            /** @description How many rows each reason concerns */
            reasons: components["schemas"]["ImportIssueCount"][];
        };
        ImportPreviewRow: {
            row: number;
            /** @description Our field → value as it would be stored, or null */
            values: {
                [key: string]: unknown;
            };
            issues: components["schemas"]["ImportIssue"][];
        };
        ImportPreview: {
            items: components["schemas"]["ImportPreviewRow"][];
            /** @description By field: given, remembered, or how sure the guess is (0 to 1) */
            basis: {
                [key: string]: unknown;
            };
        };
        OutboxCounts: {
            /** @description To be handed over */
            ready: number;
            /** @description Wait behind an earlier event about the same thing */
            held: number;
            /** @description Failed, have a time for the next attempt */
            retrying: number;
            running: number;
            /** @description No attempts left: somebody has to look */
            parked: number;
        };
        OutboxTotalsView: {
            counts: components["schemas"]["OutboxCounts"];
            /**
             * Format: date-time
             * @description The oldest event that somebody has yet to hear, parked ones aside
             * @example 2026-11-22T03:15:00.000Z
             */
            oldestWaitingAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-22T03:15:00.000Z
             */
            oldestParkedAt: string | null;
            /** @description All who hear events later */
            subscribers: string[];
            /** @description All events that are heard later */
            eventNames: string[];
        };
        /** @enum {string} */
        OutboxDeliveryState: "ready" | "held" | "retrying" | "running" | "parked" | "done" | "discarded";
        OutboxDelivery: {
            /**
             * @description Number of the event, a dot, and who is to hear it
             * @example 4711.care-schedule.when-orders-change
             */
            id: string;
            /** Format: uuid */
            eventId: string;
            /** @example care.plans_changed */
            eventName: string;
            /**
             * @description Who is to hear it
             * @example care-schedule.when-orders-change
             */
            subscriber: string;
            /**
             * @description What the event is about; later events about it wait for this one
             * @example order:0190b5f2-7c1e-7000-8000-123456789012
             */
            aggregate: string | null;
            state: components["schemas"]["OutboxDeliveryState"];
            /** @description How often it was tried, since the last replay */
            attempts: number;
            /**
             * Format: date-time
             * @description When the event happened
             * @example 2026-11-22T03:15:00.000Z
             */
            occurredAt: string;
            /**
             * Format: date-time
             * @description When it is tried again
             * @example 2026-11-22T03:15:00.000Z
             */
            nextAttemptAt: string | null;
            /**
             * Format: date-time
             * @description When it failed last
             * @example 2026-11-22T03:15:00.000Z
             */
            failedAt: string | null;
            /**
             * Format: date-time
             * @description When it was done or discarded
             * @example 2026-11-22T03:15:00.000Z
             */
            finishedAt: string | null;
            /** @description The last error, without values that may be personal */
            error: string | null;
            /** Format: uuid */
            discardedById: string | null;
            discardReason: string | null;
            /** @description `replay`, `discard` */
            allowedActions: string[];
        };
        OutboxDeliveryPage: {
            items: components["schemas"]["OutboxDelivery"][];
            /** @description Cursor of the next page; null on the last one */
            nextCursor: string | null;
            /** @description Rows in all, when withTotal=true */
            total?: number;
            totalIsEstimate?: boolean;
        };
        OutboxDeliveryDetail: {
            /**
             * @description Number of the event, a dot, and who is to hear it
             * @example 4711.care-schedule.when-orders-change
             */
            id: string;
            /** Format: uuid */
            eventId: string;
            /** @example care.plans_changed */
            eventName: string;
            /**
             * @description Who is to hear it
             * @example care-schedule.when-orders-change
             */
            subscriber: string;
            /**
             * @description What the event is about; later events about it wait for this one
             * @example order:0190b5f2-7c1e-7000-8000-123456789012
             */
            aggregate: string | null;
            state: components["schemas"]["OutboxDeliveryState"];
            /** @description How often it was tried, since the last replay */
            attempts: number;
            /**
             * Format: date-time
             * @description When the event happened
             * @example 2026-11-22T03:15:00.000Z
             */
            occurredAt: string;
            /**
             * Format: date-time
             * @description When it is tried again
             * @example 2026-11-22T03:15:00.000Z
             */
            nextAttemptAt: string | null;
            /**
             * Format: date-time
             * @description When it failed last
             * @example 2026-11-22T03:15:00.000Z
             */
            failedAt: string | null;
            /**
             * Format: date-time
             * @description When it was done or discarded
             * @example 2026-11-22T03:15:00.000Z
             */
            finishedAt: string | null;
            /** @description The last error, without values that may be personal */
            error: string | null;
            /** Format: uuid */
            discardedById: string | null;
            discardReason: string | null;
            /** @description `replay`, `discard` */
            allowedActions: string[];
            /** @description What the event holds: ids, codes, days and numbers */
            data: {
                [key: string]: unknown;
            };
        };
        ReplayDeliveriesInput: {
            /** @description Only those of this subscriber */
            subscriber?: string;
            /** @description Only those of this event */
            eventName?: string;
        };
        ReplayDeliveriesResult: {
            /** @description How many parked deliveries are being tried again */
            replayed: number;
        };
        DiscardDeliveryInput: {
            /** @description Why it need not be heard */
            reason: string;
        };
        BulkJobPage: {
            items: components["schemas"]["BulkJobView"][];
            /** @description Cursor of the next page; null on the last one */
            nextCursor: string | null;
            /** @description Rows in all, when withTotal=true */
            total?: number;
            totalIsEstimate?: boolean;
        };
        /** @enum {string} */
        BulkOutcome: "changed" | "unchanged" | "skipped";
        BulkRowView: {
            rowNo: number;
            /** Format: uuid */
            targetId: string;
            /** @example customer */
            targetType: string;
            /** @description What it is called; null when you may not see it, or it is gone */
            name: string | null;
            /** @description Null while it waits */
            outcome: components["schemas"]["BulkOutcome"] | null;
            /** @description Why it was skipped, in words */
            reason: string | null;
        };
        BulkRowPage: {
            items: components["schemas"]["BulkRowView"][];
            /** @description Cursor of the next page; null on the last one */
            nextCursor: string | null;
            /** @description Rows in all, when withTotal=true */
            total?: number;
            totalIsEstimate?: boolean;
        };
        /** @description RFC 9457 problem details; some problems carry more members */
        Problem: {
            /**
             * @description Names the problem and never changes; also the address of a page about it
             * @example /problems/invalid-input
             */
            type: string;
            /** @example Dữ liệu chưa hợp lệ */
            title: string;
            /** @example 400 */
            status: number;
            /** @example Xem từng trường trong danh sách lỗi. */
            detail: string;
            /**
             * @description Id of the request
             * @example 3f0e8a52-6d0c-4b1e-9f0a-2f7f6a1c9d11
             */
            instance: string;
            errors?: {
                /** @example /lines/0/quantity */
                pointer: string;
                /** @example min */
                code: string;
                /** @example Số này nhỏ quá */
                message: string;
            }[];
        } & {
            [key: string]: unknown;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "lan@cuahang.vn",
                 *       "password": "mật khẩu thật dài",
                 *       "remember": true
                 *     }
                 */
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accessToken": "access token",
                     *       "expiresIn": 1,
                     *       "user": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "email": "lan@example.vn",
                     *         "fullName": "Nguyễn Thị Lan",
                     *         "role": "agent",
                     *         "permissions": [
                     *           "permissions"
                     *         ],
                     *         "scopes": {
                     *           "customers": "own"
                     *         },
                     *         "departmentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "branchIds": [
                     *           "01890a5d-ac96-774b-bcce-b302099a8057"
                     *         ],
                     *         "mustChangePassword": true,
                     *         "locale": "vi"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SignInView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `one-time-password-expired`, `wrong-credentials` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `foreign-origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests`, `too-many-sign-ins` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refreshSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accessToken": "access token",
                     *       "expiresIn": 1,
                     *       "user": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "email": "lan@example.vn",
                     *         "fullName": "Nguyễn Thị Lan",
                     *         "role": "agent",
                     *         "permissions": [
                     *           "permissions"
                     *         ],
                     *         "scopes": {
                     *           "customers": "own"
                     *         },
                     *         "departmentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "branchIds": [
                     *           "01890a5d-ac96-774b-bcce-b302099a8057"
                     *         ],
                     *         "mustChangePassword": true,
                     *         "locale": "vi"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SignInView"];
                };
            };
            /** @description Not signed in: `session-ended` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `foreign-origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not allowed: `foreign-origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSignedInUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "email": "lan@example.vn",
                     *       "fullName": "Nguyễn Thị Lan",
                     *       "role": "agent",
                     *       "permissions": [
                     *         "permissions"
                     *       ],
                     *       "scopes": {
                     *         "customers": "own"
                     *       },
                     *       "departmentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "branchIds": [
                     *         "01890a5d-ac96-774b-bcce-b302099a8057"
                     *       ],
                     *       "mustChangePassword": true,
                     *       "locale": "vi"
                     *     }
                     */
                    "application/json": components["schemas"]["SignedInUserView"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeOwnProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "locale": "vi"
                 *     }
                 */
                "application/json": components["schemas"]["OwnProfileDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "email": "lan@example.vn",
                     *       "fullName": "Nguyễn Thị Lan",
                     *       "role": "agent",
                     *       "permissions": [
                     *         "permissions"
                     *       ],
                     *       "scopes": {
                     *         "customers": "own"
                     *       },
                     *       "departmentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "branchIds": [
                     *         "01890a5d-ac96-774b-bcce-b302099a8057"
                     *       ],
                     *       "mustChangePassword": true,
                     *       "locale": "vi"
                     *     }
                     */
                    "application/json": components["schemas"]["SignedInUserView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "currentPassword": "mật khẩu thật dài",
                 *       "newPassword": "mật khẩu thật dài"
                 *     }
                 */
                "application/json": components["schemas"]["PasswordChangeDto"];
            };
        };
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `idempotency-key-in-use`, `stored-answer-erased` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `idempotency-key-reused`, `password-length`, `same-password`, `wrong-password` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests`, `too-many-sign-ins` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Also count all rows */
                withTotal?: boolean;
                /** @description Part of the name or of the e-mail address, with or without marks */
                q?: string;
                role?: string;
                /** @description Users directly in these departments */
                departmentId?: string[];
                active?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "email": "lan@example.vn",
                     *           "fullName": "Nguyễn Thị Lan",
                     *           "role": "agent",
                     *           "departmentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "branchIds": [
                     *             "01890a5d-ac96-774b-bcce-b302099a8057"
                     *           ],
                     *           "active": true,
                     *           "dailyCareCapacity": 1,
                     *           "locale": "vi",
                     *           "mustChangePassword": true,
                     *           "createdAt": "2026-11-22T03:15:00.000Z",
                     *           "version": 3
                     *         }
                     *       ],
                     *       "nextCursor": null,
                     *       "total": 1,
                     *       "totalIsEstimate": true
                     *     }
                     */
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            /** @description Malformed input: `invalid-cursor`, `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "lan@cuahang.vn",
                 *       "fullName": "Nguyễn Thị Lan",
                 *       "role": "agent",
                 *       "departmentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                 *       "branchIds": [
                 *         "01890a5d-ac96-774b-bcce-b302099a8057"
                 *       ],
                 *       "active": true,
                 *       "dailyCareCapacity": 1,
                 *       "locale": "vi",
                 *       "password": "mật khẩu thật dài"
                 *     }
                 */
                "application/json": components["schemas"]["UserCreationDto"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "email": "lan@example.vn",
                     *       "fullName": "Nguyễn Thị Lan",
                     *       "role": "agent",
                     *       "departmentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "branchIds": [
                     *         "01890a5d-ac96-774b-bcce-b302099a8057"
                     *       ],
                     *       "active": true,
                     *       "dailyCareCapacity": 1,
                     *       "locale": "vi",
                     *       "mustChangePassword": true,
                     *       "createdAt": "2026-11-22T03:15:00.000Z",
                     *       "version": 3,
                     *       "oneTimePassword": "one time password"
                     *     }
                     */
                    "application/json": components["schemas"]["CreatedUserView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required`, `role-beyond-own` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `user-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `email-taken`, `idempotency-key-in-use`, `stored-answer-erased` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `idempotency-key-reused`, `password-length` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "email": "lan@example.vn",
                     *       "fullName": "Nguyễn Thị Lan",
                     *       "role": "agent",
                     *       "departmentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "branchIds": [
                     *         "01890a5d-ac96-774b-bcce-b302099a8057"
                     *       ],
                     *       "active": true,
                     *       "dailyCareCapacity": 1,
                     *       "locale": "vi",
                     *       "mustChangePassword": true,
                     *       "createdAt": "2026-11-22T03:15:00.000Z",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["UserView"];
                };
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `user-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "lan@example.vn",
                 *       "fullName": "Nguyễn Thị Lan",
                 *       "role": "agent",
                 *       "departmentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                 *       "branchIds": [
                 *         "01890a5d-ac96-774b-bcce-b302099a8057"
                 *       ],
                 *       "active": true,
                 *       "dailyCareCapacity": 1,
                 *       "locale": "vi"
                 *     }
                 */
                "application/json": components["schemas"]["UserChangeDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "email": "lan@example.vn",
                     *       "fullName": "Nguyễn Thị Lan",
                     *       "role": "agent",
                     *       "departmentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "branchIds": [
                     *         "01890a5d-ac96-774b-bcce-b302099a8057"
                     *       ],
                     *       "active": true,
                     *       "dailyCareCapacity": 1,
                     *       "locale": "vi",
                     *       "mustChangePassword": true,
                     *       "createdAt": "2026-11-22T03:15:00.000Z",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["UserView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required`, `role-beyond-own` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `user-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `email-taken`, `last-admin` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version: `stale` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resetUserPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "oneTimePassword": "one time password"
                     *     }
                     */
                    "application/json": components["schemas"]["PasswordResetView"];
                };
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required`, `role-beyond-own` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `user-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `idempotency-key-in-use`, `stored-answer-erased` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listColleagues: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Also count all rows */
                withTotal?: boolean;
                /** @description Part of the name or of the e-mail address, with or without marks */
                q?: string;
                active?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "fullName": "Nguyễn Thị Lan",
                     *           "role": "agent",
                     *           "departmentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "active": true
                     *         }
                     *       ],
                     *       "nextCursor": null,
                     *       "total": 1,
                     *       "totalIsEstimate": true
                     *     }
                     */
                    "application/json": components["schemas"]["ColleaguePage"];
                };
            };
            /** @description Malformed input: `invalid-cursor`, `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDepartments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "name": "Khách thân thiết",
                     *           "parentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "userCount": 1,
                     *           "version": 3
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DepartmentList"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createDepartment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Chăm sóc khách hàng",
                 *       "parentId": "01890a5d-ac96-774b-bcce-b302099a8057"
                 *     }
                 */
                "application/json": components["schemas"]["DepartmentCreationDto"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "name": "Khách thân thiết",
                     *       "parentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "userCount": 1,
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["DepartmentView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `department-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `department-name-taken`, `idempotency-key-in-use`, `stored-answer-erased` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDepartment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "name": "Khách thân thiết",
                     *       "parentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "userCount": 1,
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["DepartmentView"];
                };
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `department-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteDepartment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `department-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `department-in-use` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeDepartment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Khách thân thiết",
                 *       "parentId": "01890a5d-ac96-774b-bcce-b302099a8057"
                 *     }
                 */
                "application/json": components["schemas"]["DepartmentChangeDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "name": "Khách thân thiết",
                     *       "parentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "userCount": 1,
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["DepartmentView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `department-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `department-name-taken` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version: `stale` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `department-cycle` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBranches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "code": "KH000123",
                     *           "name": "Khách thân thiết",
                     *           "address": "12 Lê Lợi",
                     *           "active": true,
                     *           "version": 3
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["BranchList"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createBranch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "CN001",
                 *       "name": "Chi nhánh Quận 1",
                 *       "address": "12 Lê Lợi",
                 *       "active": true
                 *     }
                 */
                "application/json": components["schemas"]["BranchCreationDto"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "code": "KH000123",
                     *       "name": "Khách thân thiết",
                     *       "address": "12 Lê Lợi",
                     *       "active": true,
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["BranchView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `branch-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `branch-code-taken`, `idempotency-key-in-use`, `stored-answer-erased` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBranch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "code": "KH000123",
                     *       "name": "Khách thân thiết",
                     *       "address": "12 Lê Lợi",
                     *       "active": true,
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["BranchView"];
                };
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `branch-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteBranch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `branch-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `branch-in-use` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeBranch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "KH000123",
                 *       "name": "Khách thân thiết",
                 *       "address": "12 Lê Lợi",
                 *       "active": true
                 *     }
                 */
                "application/json": components["schemas"]["BranchChangeDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "code": "KH000123",
                     *       "name": "Khách thân thiết",
                     *       "address": "12 Lê Lợi",
                     *       "active": true,
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["BranchView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `branch-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `branch-code-taken` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version: `stale` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRoles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "supervisor",
                     *           "name": {
                     *             "vi": "Nhân viên",
                     *             "en": "Agent"
                     *           },
                     *           "permissions": [
                     *             "permissions"
                     *           ],
                     *           "scopes": {
                     *             "customers": "department"
                     *           },
                     *           "version": 3
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RoleList"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "supervisor",
                     *       "name": {
                     *         "vi": "Nhân viên",
                     *         "en": "Agent"
                     *       },
                     *       "permissions": [
                     *         "permissions"
                     *       ],
                     *       "scopes": {
                     *         "customers": "department"
                     *       },
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["RoleView"];
                };
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `role-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceRoleRights: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "permissions": [
                 *         "permissions"
                 *       ],
                 *       "scopes": {
                 *         "customers": "department"
                 *       },
                 *       "code": "KH000123",
                 *       "name": {
                 *         "vi": "Nhân viên",
                 *         "en": "Agent"
                 *       },
                 *       "version": 3
                 *     }
                 */
                "application/json": components["schemas"]["RoleReplacementDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "supervisor",
                     *       "name": {
                     *         "vi": "Nhân viên",
                     *         "en": "Agent"
                     *       },
                     *       "permissions": [
                     *         "permissions"
                     *       ],
                     *       "scopes": {
                     *         "customers": "department"
                     *       },
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["RoleView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `role-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version: `stale` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `admin-keeps-roles` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPermissions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "name": "customers.read",
                     *           "title": {
                     *             "vi": "Nhân viên",
                     *             "en": "Agent"
                     *           }
                     *         }
                     *       ],
                     *       "resources": [
                     *         {
                     *           "name": "customers",
                     *           "title": {
                     *             "vi": "Nhân viên",
                     *             "en": "Agent"
                     *           },
                     *           "scopes": [
                     *             "own"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PermissionList"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAudit: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Also count all rows */
                withTotal?: boolean;
                /** @description Who did it */
                userId?: string;
                /** @description For example `order.placed` */
                action?: string;
                /** @description For example `order` */
                resource?: string;
                /** @description Id, or code where there is no id */
                resourceId?: string;
                from?: string;
                /** @description Exclusive */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "at": "2026-11-22T03:15:00.000Z",
                     *           "actor": {
                     *             "kind": "user",
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "fullName": "Nguyễn Thị Lan"
                     *           },
                     *           "requestId": "request id",
                     *           "address": "12 Lê Lợi",
                     *           "action": "action",
                     *           "resource": "resource",
                     *           "resourceId": "resource id",
                     *           "customerId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "changes": {},
                     *           "erasedFields": [
                     *             "erased fields"
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": null,
                     *       "total": 1,
                     *       "totalIsEstimate": true
                     *     }
                     */
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            /** @description Malformed input: `invalid-cursor`, `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSavedViews: {
        parameters: {
            query: {
                list: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "list": "list",
                     *           "name": "Khách thân thiết",
                     *           "filters": {
                     *             "dueTo": "today"
                     *           },
                     *           "columns": [
                     *             {
                     *               "key": "dueDate",
                     *               "width": 24,
                     *               "hidden": true
                     *             }
                     *           ],
                     *           "ownerId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "ownerName": "Trần Văn Bình",
                     *           "sharedWith": "nobody",
                     *           "departmentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "position": 1,
                     *           "isMine": true,
                     *           "version": 3
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SavedViewList"];
                };
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createSavedView: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "list": "care-plans",
                 *       "name": "Khách Đồng Nai tuần này",
                 *       "filters": {
                 *         "dueTo": "today",
                 *         "sort": "customerName"
                 *       },
                 *       "columns": [
                 *         {
                 *           "key": "dueDate",
                 *           "width": 24,
                 *           "hidden": true
                 *         }
                 *       ],
                 *       "sharedWith": "nobody",
                 *       "departmentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                 *       "position": 0
                 *     }
                 */
                "application/json": components["schemas"]["SavedViewCreationDto"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "list": "list",
                     *       "name": "Khách thân thiết",
                     *       "filters": {
                     *         "dueTo": "today"
                     *       },
                     *       "columns": [
                     *         {
                     *           "key": "dueDate",
                     *           "width": 24,
                     *           "hidden": true
                     *         }
                     *       ],
                     *       "ownerId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "ownerName": "Trần Văn Bình",
                     *       "sharedWith": "nobody",
                     *       "departmentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "position": 1,
                     *       "isMine": true,
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["SavedViewView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required`, `views-not-shareable` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `saved-view-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `idempotency-key-in-use`, `stored-answer-erased` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `idempotency-key-reused`, `too-many-saved-views` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSavedView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "list": "list",
                     *       "name": "Khách thân thiết",
                     *       "filters": {
                     *         "dueTo": "today"
                     *       },
                     *       "columns": [
                     *         {
                     *           "key": "dueDate",
                     *           "width": 24,
                     *           "hidden": true
                     *         }
                     *       ],
                     *       "ownerId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "ownerName": "Trần Văn Bình",
                     *       "sharedWith": "nobody",
                     *       "departmentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "position": 1,
                     *       "isMine": true,
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["SavedViewView"];
                };
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `saved-view-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSavedView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `password-change-required`, `saved-view-of-another` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `saved-view-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeSavedView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Khách thân thiết",
                 *       "filters": {
                 *         "dueTo": "today"
                 *       },
                 *       "columns": [
                 *         {
                 *           "key": "dueDate",
                 *           "width": 24,
                 *           "hidden": true
                 *         }
                 *       ],
                 *       "sharedWith": "nobody",
                 *       "departmentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                 *       "position": 1
                 *     }
                 */
                "application/json": components["schemas"]["SavedViewChangeDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "list": "list",
                     *       "name": "Khách thân thiết",
                     *       "filters": {
                     *         "dueTo": "today"
                     *       },
                     *       "columns": [
                     *         {
                     *           "key": "dueDate",
                     *           "width": 24,
                     *           "hidden": true
                     *         }
                     *       ],
                     *       "ownerId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "ownerName": "Trần Văn Bình",
                     *       "sharedWith": "nobody",
                     *       "departmentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "position": 1,
                     *       "isMine": true,
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["SavedViewView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required`, `saved-view-of-another`, `views-not-shareable` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `saved-view-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version: `stale` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getListSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "list": "list",
                     *           "columns": [
                     *             {
                     *               "key": "dueDate",
                     *               "width": 24,
                     *               "hidden": true
                     *             }
                     *           ],
                     *           "density": "tight"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListSettingsList"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keepListSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                list: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "columns": [
                 *         {
                 *           "key": "dueDate",
                 *           "width": 24,
                 *           "hidden": true
                 *         }
                 *       ],
                 *       "density": "tight"
                 *     }
                 */
                "application/json": components["schemas"]["ListSettingsDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "list": "list",
                     *       "columns": [
                     *         {
                     *           "key": "dueDate",
                     *           "width": 24,
                     *           "hidden": true
                     *         }
                     *       ],
                     *       "density": "tight"
                     *     }
                     */
                    "application/json": components["schemas"]["ListSettingsView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Also count all rows */
                withTotal?: boolean;
                /** @description Name in any order with or without marks, phone from 4 digits, code, e-mail. Without sort, best matches first */
                q?: string;
                areaId?: string[];
                provinceCode?: string[];
                communeCode?: string[];
                groupId?: string[];
                categoryId?: string[];
                channelId?: string[];
                sourceId?: string[];
                ownerId?: string[];
                branchId?: string[];
                lifecycle?: components["schemas"]["Lifecycle"][];
                potential?: components["schemas"]["Potential"][];
                type?: components["schemas"]["CustomerType"][];
                /** @description A tag, exactly */
                tag?: string;
                /** @description Created on or after this day */
                createdFrom?: string;
                /** @description Created on or before this day */
                createdTo?: string;
                /** @description `none`: only nobody's customers: without an active owner or agent by the care mode in force */
                assigned?: components["schemas"]["CustomerAssigned"];
                /** @description Fields to sort by; a minus sorts descending */
                sort?: ("fullName" | "-fullName" | "code" | "-code" | "lastPurchaseOn" | "-lastPurchaseOn" | "createdAt" | "-createdAt" | "spend" | "-spend" | "orderCount" | "-orderCount")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "code": "KH000123",
                     *           "kinds": [
                     *             "customer"
                     *           ],
                     *           "type": "individual",
                     *           "fullName": "Nguyễn Thị Lan",
                     *           "givenName": "Lan",
                     *           "salutation": "anh",
                     *           "phone1": "+84912345678",
                     *           "phone1IsWrong": true,
                     *           "phone2": "+84987654321",
                     *           "emails": [
                     *             "lan@example.vn"
                     *           ],
                     *           "birthday": "2026-11-22",
                     *           "gender": "male",
                     *           "company": "Công ty TNHH An Phát",
                     *           "contactPersons": [
                     *             {
                     *               "name": "Khách thân thiết",
                     *               "position": "Kế toán",
                     *               "phone": "+84912345678",
                     *               "email": "lan@example.vn",
                     *               "isMain": true,
                     *               "signsContracts": true
                     *             }
                     *           ],
                     *           "taxCode": "0312345678",
                     *           "address": "12 Lê Lợi",
                     *           "country": "VN",
                     *           "provinceCode": "79",
                     *           "communeCode": "26734",
                     *           "areaId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "isAreaChosen": true,
                     *           "branchId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "groupId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "categoryId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "channelId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "sourceId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "referredById": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "ownerId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "potential": "unknown",
                     *           "specialCare": {
                     *             "reason": "Khách hỏi thêm về sản phẩm",
                     *             "until": "2026-11-22",
                     *             "decidedById": "01890a5d-ac96-774b-bcce-b302099a8057"
                     *           },
                     *           "preferredChannel": "call",
                     *           "goodCallHours": [
                     *             {
                     *               "days": [
                     *                 1
                     *               ],
                     *               "from": "from",
                     *               "to": "to"
                     *             }
                     *           ],
                     *           "lifecycle": "lead",
                     *           "tags": [
                     *             "vip"
                     *           ],
                     *           "notes": "Nên gọi buổi sáng",
                     *           "firstPurchaseOn": "2026-11-22",
                     *           "lastPurchaseOn": "2026-11-22",
                     *           "lastContactAt": "2026-11-22T03:15:00.000Z",
                     *           "orderCount": 1,
                     *           "spend": 1,
                     *           "isIncomplete": true,
                     *           "createdById": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "createdAt": "2026-11-22T03:15:00.000Z",
                     *           "updatedAt": "2026-11-22T03:15:00.000Z",
                     *           "labels": {
                     *             "owner": "Trần Văn Bình",
                     *             "branch": "Chi nhánh Quận 1",
                     *             "group": "Khách lẻ",
                     *             "category": "Thân thiết",
                     *             "channel": "Cửa hàng",
                     *             "source": "Giới thiệu",
                     *             "area": "Miền Nam",
                     *             "province": "Thành phố Hồ Chí Minh",
                     *             "commune": "Phường Bến Nghé",
                     *             "referredBy": "Lê Thị Hoa"
                     *           },
                     *           "version": 3,
                     *           "allowedActions": [
                     *             "update"
                     *           ],
                     *           "warnings": [
                     *             {
                     *               "code": "phone-in-use",
                     *               "pointer": "/phone1",
                     *               "holders": [
                     *                 {
                     *                   "code": "KH000123",
                     *                   "fullName": "Nguyễn Thị Lan",
                     *                   "responsible": "responsible"
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": null,
                     *       "total": 1,
                     *       "totalIsEstimate": true
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerPage"];
                };
            };
            /** @description Malformed input: `invalid-cursor`, `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "KH000123",
                 *       "kinds": [
                 *         "customer"
                 *       ],
                 *       "type": "individual",
                 *       "fullName": "Nguyễn Thị Lan",
                 *       "givenName": "Lan",
                 *       "salutation": "anh",
                 *       "phone1": "+84912345678",
                 *       "phone2": "+84987654321",
                 *       "emails": [
                 *         "lan@example.vn"
                 *       ],
                 *       "birthday": "2026-11-22",
                 *       "gender": "male",
                 *       "company": "Công ty TNHH An Phát",
                 *       "contactPersons": [
                 *         {
                 *           "name": "Khách thân thiết",
                 *           "position": "Kế toán",
                 *           "phone": "+84912345678",
                 *           "email": "lan@example.vn",
                 *           "isMain": false,
                 *           "signsContracts": false
                 *         }
                 *       ],
                 *       "taxCode": "0312345678",
                 *       "address": "12 Lê Lợi",
                 *       "country": "VN",
                 *       "provinceCode": "79",
                 *       "communeCode": "26734",
                 *       "areaId": "01890a5d-ac96-774b-bcce-b302099a8057",
                 *       "branchId": "01890a5d-ac96-774b-bcce-b302099a8057",
                 *       "groupId": "01890a5d-ac96-774b-bcce-b302099a8057",
                 *       "categoryId": "01890a5d-ac96-774b-bcce-b302099a8057",
                 *       "channelId": "01890a5d-ac96-774b-bcce-b302099a8057",
                 *       "sourceId": "01890a5d-ac96-774b-bcce-b302099a8057",
                 *       "referredById": "01890a5d-ac96-774b-bcce-b302099a8057",
                 *       "ownerId": "01890a5d-ac96-774b-bcce-b302099a8057",
                 *       "potential": "unknown",
                 *       "specialCare": {
                 *         "reason": "Khách hỏi thêm về sản phẩm",
                 *         "until": "2026-11-22"
                 *       },
                 *       "preferredChannel": "call",
                 *       "goodCallHours": [
                 *         {
                 *           "days": [
                 *             1
                 *           ],
                 *           "from": "09:00",
                 *           "to": "11:30"
                 *         }
                 *       ],
                 *       "lifecycle": "lead",
                 *       "tags": [
                 *         "vip"
                 *       ],
                 *       "notes": "Nên gọi buổi sáng"
                 *     }
                 */
                "application/json": components["schemas"]["CreateCustomerInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "code": "KH000123",
                     *       "kinds": [
                     *         "customer"
                     *       ],
                     *       "type": "individual",
                     *       "fullName": "Nguyễn Thị Lan",
                     *       "givenName": "Lan",
                     *       "salutation": "anh",
                     *       "phone1": "+84912345678",
                     *       "phone1IsWrong": true,
                     *       "phone2": "+84987654321",
                     *       "emails": [
                     *         "lan@example.vn"
                     *       ],
                     *       "birthday": "2026-11-22",
                     *       "gender": "male",
                     *       "company": "Công ty TNHH An Phát",
                     *       "contactPersons": [
                     *         {
                     *           "name": "Khách thân thiết",
                     *           "position": "Kế toán",
                     *           "phone": "+84912345678",
                     *           "email": "lan@example.vn",
                     *           "isMain": true,
                     *           "signsContracts": true
                     *         }
                     *       ],
                     *       "taxCode": "0312345678",
                     *       "address": "12 Lê Lợi",
                     *       "country": "VN",
                     *       "provinceCode": "79",
                     *       "communeCode": "26734",
                     *       "areaId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "isAreaChosen": true,
                     *       "branchId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "groupId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "categoryId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "channelId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "sourceId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "referredById": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "ownerId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "potential": "unknown",
                     *       "specialCare": {
                     *         "reason": "Khách hỏi thêm về sản phẩm",
                     *         "until": "2026-11-22",
                     *         "decidedById": "01890a5d-ac96-774b-bcce-b302099a8057"
                     *       },
                     *       "preferredChannel": "call",
                     *       "goodCallHours": [
                     *         {
                     *           "days": [
                     *             1
                     *           ],
                     *           "from": "from",
                     *           "to": "to"
                     *         }
                     *       ],
                     *       "lifecycle": "lead",
                     *       "tags": [
                     *         "vip"
                     *       ],
                     *       "notes": "Nên gọi buổi sáng",
                     *       "firstPurchaseOn": "2026-11-22",
                     *       "lastPurchaseOn": "2026-11-22",
                     *       "lastContactAt": "2026-11-22T03:15:00.000Z",
                     *       "orderCount": 1,
                     *       "spend": 1,
                     *       "isIncomplete": true,
                     *       "createdById": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "createdAt": "2026-11-22T03:15:00.000Z",
                     *       "updatedAt": "2026-11-22T03:15:00.000Z",
                     *       "labels": {
                     *         "owner": "Trần Văn Bình",
                     *         "branch": "Chi nhánh Quận 1",
                     *         "group": "Khách lẻ",
                     *         "category": "Thân thiết",
                     *         "channel": "Cửa hàng",
                     *         "source": "Giới thiệu",
                     *         "area": "Miền Nam",
                     *         "province": "Thành phố Hồ Chí Minh",
                     *         "commune": "Phường Bến Nghé",
                     *         "referredBy": "Lê Thị Hoa"
                     *       },
                     *       "version": 3,
                     *       "allowedActions": [
                     *         "update"
                     *       ],
                     *       "warnings": [
                     *         {
                     *           "code": "phone-in-use",
                     *           "pointer": "/phone1",
                     *           "holders": [
                     *             {
                     *               "code": "KH000123",
                     *               "fullName": "Nguyễn Thị Lan",
                     *               "responsible": "responsible"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerView"];
                };
            };
            /** @description Malformed input: `customer-unnamed`, `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `customer-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `customer-code-taken`, `idempotency-key-in-use`, `stored-answer-erased` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findCustomerDuplicates: {
        parameters: {
            query?: {
                phone?: string;
                email?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "visible": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "code": "KH000123",
                     *           "fullName": "Nguyễn Thị Lan",
                     *           "phone1": "+84912345678",
                     *           "phone2": "+84987654321",
                     *           "emails": [
                     *             "lan@example.vn"
                     *           ],
                     *           "responsible": "responsible"
                     *         }
                     *       ],
                     *       "hidden": [
                     *         {
                     *           "responsible": "responsible"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DuplicatesView"];
                };
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                idOrCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "code": "KH000123",
                     *       "kinds": [
                     *         "customer"
                     *       ],
                     *       "type": "individual",
                     *       "fullName": "Nguyễn Thị Lan",
                     *       "givenName": "Lan",
                     *       "salutation": "anh",
                     *       "phone1": "+84912345678",
                     *       "phone1IsWrong": true,
                     *       "phone2": "+84987654321",
                     *       "emails": [
                     *         "lan@example.vn"
                     *       ],
                     *       "birthday": "2026-11-22",
                     *       "gender": "male",
                     *       "company": "Công ty TNHH An Phát",
                     *       "contactPersons": [
                     *         {
                     *           "name": "Khách thân thiết",
                     *           "position": "Kế toán",
                     *           "phone": "+84912345678",
                     *           "email": "lan@example.vn",
                     *           "isMain": true,
                     *           "signsContracts": true
                     *         }
                     *       ],
                     *       "taxCode": "0312345678",
                     *       "address": "12 Lê Lợi",
                     *       "country": "VN",
                     *       "provinceCode": "79",
                     *       "communeCode": "26734",
                     *       "areaId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "isAreaChosen": true,
                     *       "branchId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "groupId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "categoryId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "channelId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "sourceId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "referredById": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "ownerId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "potential": "unknown",
                     *       "specialCare": {
                     *         "reason": "Khách hỏi thêm về sản phẩm",
                     *         "until": "2026-11-22",
                     *         "decidedById": "01890a5d-ac96-774b-bcce-b302099a8057"
                     *       },
                     *       "preferredChannel": "call",
                     *       "goodCallHours": [
                     *         {
                     *           "days": [
                     *             1
                     *           ],
                     *           "from": "from",
                     *           "to": "to"
                     *         }
                     *       ],
                     *       "lifecycle": "lead",
                     *       "tags": [
                     *         "vip"
                     *       ],
                     *       "notes": "Nên gọi buổi sáng",
                     *       "firstPurchaseOn": "2026-11-22",
                     *       "lastPurchaseOn": "2026-11-22",
                     *       "lastContactAt": "2026-11-22T03:15:00.000Z",
                     *       "orderCount": 1,
                     *       "spend": 1,
                     *       "isIncomplete": true,
                     *       "createdById": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "createdAt": "2026-11-22T03:15:00.000Z",
                     *       "updatedAt": "2026-11-22T03:15:00.000Z",
                     *       "labels": {
                     *         "owner": "Trần Văn Bình",
                     *         "branch": "Chi nhánh Quận 1",
                     *         "group": "Khách lẻ",
                     *         "category": "Thân thiết",
                     *         "channel": "Cửa hàng",
                     *         "source": "Giới thiệu",
                     *         "area": "Miền Nam",
                     *         "province": "Thành phố Hồ Chí Minh",
                     *         "commune": "Phường Bến Nghé",
                     *         "referredBy": "Lê Thị Hoa"
                     *       },
                     *       "version": 3,
                     *       "allowedActions": [
                     *         "update"
                     *       ],
                     *       "warnings": [
                     *         {
                     *           "code": "phone-in-use",
                     *           "pointer": "/phone1",
                     *           "holders": [
                     *             {
                     *               "code": "KH000123",
                     *               "fullName": "Nguyễn Thị Lan",
                     *               "responsible": "responsible"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerView"];
                };
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `customer-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                idOrCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "KH000123",
                 *       "kinds": [
                 *         "customer"
                 *       ],
                 *       "type": "individual",
                 *       "fullName": "Nguyễn Thị Lan",
                 *       "givenName": "Lan",
                 *       "salutation": "anh",
                 *       "phone1": "+84912345678",
                 *       "phone2": "+84987654321",
                 *       "emails": [
                 *         "lan@example.vn"
                 *       ],
                 *       "birthday": "2026-11-22",
                 *       "gender": "male",
                 *       "company": "Công ty TNHH An Phát",
                 *       "contactPersons": [
                 *         {
                 *           "name": "Khách thân thiết",
                 *           "position": "Kế toán",
                 *           "phone": "+84912345678",
                 *           "email": "lan@example.vn",
                 *           "isMain": false,
                 *           "signsContracts": false
                 *         }
                 *       ],
                 *       "taxCode": "0312345678",
                 *       "address": "12 Lê Lợi",
                 *       "country": "VN",
                 *       "provinceCode": "79",
                 *       "communeCode": "26734",
                 *       "areaId": "01890a5d-ac96-774b-bcce-b302099a8057",
                 *       "branchId": "01890a5d-ac96-774b-bcce-b302099a8057",
                 *       "groupId": "01890a5d-ac96-774b-bcce-b302099a8057",
                 *       "categoryId": "01890a5d-ac96-774b-bcce-b302099a8057",
                 *       "channelId": "01890a5d-ac96-774b-bcce-b302099a8057",
                 *       "sourceId": "01890a5d-ac96-774b-bcce-b302099a8057",
                 *       "referredById": "01890a5d-ac96-774b-bcce-b302099a8057",
                 *       "ownerId": "01890a5d-ac96-774b-bcce-b302099a8057",
                 *       "potential": "unknown",
                 *       "specialCare": {
                 *         "reason": "Khách hỏi thêm về sản phẩm",
                 *         "until": "2026-11-22"
                 *       },
                 *       "preferredChannel": "call",
                 *       "goodCallHours": [
                 *         {
                 *           "days": [
                 *             1
                 *           ],
                 *           "from": "09:00",
                 *           "to": "11:30"
                 *         }
                 *       ],
                 *       "lifecycle": "lead",
                 *       "tags": [
                 *         "vip"
                 *       ],
                 *       "notes": "Nên gọi buổi sáng"
                 *     }
                 */
                "application/json": components["schemas"]["ChangeCustomerInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "code": "KH000123",
                     *       "kinds": [
                     *         "customer"
                     *       ],
                     *       "type": "individual",
                     *       "fullName": "Nguyễn Thị Lan",
                     *       "givenName": "Lan",
                     *       "salutation": "anh",
                     *       "phone1": "+84912345678",
                     *       "phone1IsWrong": true,
                     *       "phone2": "+84987654321",
                     *       "emails": [
                     *         "lan@example.vn"
                     *       ],
                     *       "birthday": "2026-11-22",
                     *       "gender": "male",
                     *       "company": "Công ty TNHH An Phát",
                     *       "contactPersons": [
                     *         {
                     *           "name": "Khách thân thiết",
                     *           "position": "Kế toán",
                     *           "phone": "+84912345678",
                     *           "email": "lan@example.vn",
                     *           "isMain": true,
                     *           "signsContracts": true
                     *         }
                     *       ],
                     *       "taxCode": "0312345678",
                     *       "address": "12 Lê Lợi",
                     *       "country": "VN",
                     *       "provinceCode": "79",
                     *       "communeCode": "26734",
                     *       "areaId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "isAreaChosen": true,
                     *       "branchId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "groupId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "categoryId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "channelId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "sourceId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "referredById": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "ownerId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "potential": "unknown",
                     *       "specialCare": {
                     *         "reason": "Khách hỏi thêm về sản phẩm",
                     *         "until": "2026-11-22",
                     *         "decidedById": "01890a5d-ac96-774b-bcce-b302099a8057"
                     *       },
                     *       "preferredChannel": "call",
                     *       "goodCallHours": [
                     *         {
                     *           "days": [
                     *             1
                     *           ],
                     *           "from": "from",
                     *           "to": "to"
                     *         }
                     *       ],
                     *       "lifecycle": "lead",
                     *       "tags": [
                     *         "vip"
                     *       ],
                     *       "notes": "Nên gọi buổi sáng",
                     *       "firstPurchaseOn": "2026-11-22",
                     *       "lastPurchaseOn": "2026-11-22",
                     *       "lastContactAt": "2026-11-22T03:15:00.000Z",
                     *       "orderCount": 1,
                     *       "spend": 1,
                     *       "isIncomplete": true,
                     *       "createdById": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "createdAt": "2026-11-22T03:15:00.000Z",
                     *       "updatedAt": "2026-11-22T03:15:00.000Z",
                     *       "labels": {
                     *         "owner": "Trần Văn Bình",
                     *         "branch": "Chi nhánh Quận 1",
                     *         "group": "Khách lẻ",
                     *         "category": "Thân thiết",
                     *         "channel": "Cửa hàng",
                     *         "source": "Giới thiệu",
                     *         "area": "Miền Nam",
                     *         "province": "Thành phố Hồ Chí Minh",
                     *         "commune": "Phường Bến Nghé",
                     *         "referredBy": "Lê Thị Hoa"
                     *       },
                     *       "version": 3,
                     *       "allowedActions": [
                     *         "update"
                     *       ],
                     *       "warnings": [
                     *         {
                     *           "code": "phone-in-use",
                     *           "pointer": "/phone1",
                     *           "holders": [
                     *             {
                     *               "code": "KH000123",
                     *               "fullName": "Nguyễn Thị Lan",
                     *               "responsible": "responsible"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerView"];
                };
            };
            /** @description Malformed input: `customer-unnamed`, `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `customer-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `customer-code-taken` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version: `stale` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `customer-refers-to-itself` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRegions: {
        parameters: {
            query?: {
                /** @description Part of a name, with or without marks */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "scheme": "vn-2025",
                     *       "items": [
                     *         {
                     *           "code": "79",
                     *           "name": "Hồ Chí Minh",
                     *           "fullName": "Thành phố Hồ Chí Minh",
                     *           "kind": "city",
                     *           "areaId": "01890a5d-ac96-774b-bcce-b302099a8057"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["RegionsView"];
                };
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCommunes: {
        parameters: {
            query?: {
                /** @description Part of a name, with or without marks */
                q?: string;
            };
            header?: never;
            path: {
                provinceCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "scheme": "vn-2025",
                     *       "items": [
                     *         {
                     *           "code": "00004",
                     *           "provinceCode": "79",
                     *           "name": "Ba Đình",
                     *           "fullName": "Phường Ba Đình",
                     *           "kind": "ward"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["CommunesView"];
                };
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `province-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAreas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "name": "Khách thân thiết",
                     *           "provinceCodes": [
                     *             "province codes"
                     *           ],
                     *           "version": 3
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["AreasView"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createArea: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Khách thân thiết",
                 *       "provinceCodes": [
                 *         "79"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AreaInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "name": "Khách thân thiết",
                     *       "provinceCodes": [
                     *         "province codes"
                     *       ],
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["AreaView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `area-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `area-name-taken`, `idempotency-key-in-use`, `province-in-another-area`, `stored-answer-erased` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteArea: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `area-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeArea: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Khách thân thiết",
                 *       "provinceCodes": [
                 *         "79"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ChangeAreaInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "name": "Khách thân thiết",
                     *       "provinceCodes": [
                     *         "province codes"
                     *       ],
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["AreaView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `area-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `area-name-taken`, `province-in-another-area` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version: `stale` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCustomerGroups: {
        parameters: {
            query?: {
                /** @description Only entries in use, or only those switched off */
                active?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "code": "KH000123",
                     *           "name": "Khách thân thiết",
                     *           "active": true,
                     *           "position": 1,
                     *           "version": 3
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerDictionaryView"];
                };
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createCustomerGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "KH000123",
                 *       "name": "Khách thân thiết",
                 *       "active": true,
                 *       "position": 1
                 *     }
                 */
                "application/json": components["schemas"]["CustomerDictionaryEntryInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "code": "KH000123",
                     *       "name": "Khách thân thiết",
                     *       "active": true,
                     *       "position": 1,
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerDictionaryEntryView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `dictionary-code-taken`, `dictionary-name-taken`, `idempotency-key-in-use`, `stored-answer-erased` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeCustomerGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "KH000123",
                 *       "name": "Khách thân thiết",
                 *       "active": true,
                 *       "position": 1
                 *     }
                 */
                "application/json": components["schemas"]["ChangeCustomerDictionaryEntryInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "code": "KH000123",
                     *       "name": "Khách thân thiết",
                     *       "active": true,
                     *       "position": 1,
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerDictionaryEntryView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `dictionary-entry-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `dictionary-code-taken`, `dictionary-name-taken` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version: `stale` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCustomerCategories: {
        parameters: {
            query?: {
                /** @description Only entries in use, or only those switched off */
                active?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "code": "KH000123",
                     *           "name": "Khách thân thiết",
                     *           "active": true,
                     *           "position": 1,
                     *           "version": 3
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerDictionaryView"];
                };
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createCustomerCategory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "KH000123",
                 *       "name": "Khách thân thiết",
                 *       "active": true,
                 *       "position": 1
                 *     }
                 */
                "application/json": components["schemas"]["CustomerDictionaryEntryInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "code": "KH000123",
                     *       "name": "Khách thân thiết",
                     *       "active": true,
                     *       "position": 1,
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerDictionaryEntryView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `dictionary-code-taken`, `dictionary-name-taken`, `idempotency-key-in-use`, `stored-answer-erased` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeCustomerCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "KH000123",
                 *       "name": "Khách thân thiết",
                 *       "active": true,
                 *       "position": 1
                 *     }
                 */
                "application/json": components["schemas"]["ChangeCustomerDictionaryEntryInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "code": "KH000123",
                     *       "name": "Khách thân thiết",
                     *       "active": true,
                     *       "position": 1,
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerDictionaryEntryView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `dictionary-entry-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `dictionary-code-taken`, `dictionary-name-taken` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version: `stale` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCustomerChannels: {
        parameters: {
            query?: {
                /** @description Only entries in use, or only those switched off */
                active?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "code": "KH000123",
                     *           "name": "Khách thân thiết",
                     *           "active": true,
                     *           "position": 1,
                     *           "version": 3
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerDictionaryView"];
                };
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createCustomerChannel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "KH000123",
                 *       "name": "Khách thân thiết",
                 *       "active": true,
                 *       "position": 1
                 *     }
                 */
                "application/json": components["schemas"]["CustomerDictionaryEntryInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "code": "KH000123",
                     *       "name": "Khách thân thiết",
                     *       "active": true,
                     *       "position": 1,
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerDictionaryEntryView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `dictionary-code-taken`, `dictionary-name-taken`, `idempotency-key-in-use`, `stored-answer-erased` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeCustomerChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "KH000123",
                 *       "name": "Khách thân thiết",
                 *       "active": true,
                 *       "position": 1
                 *     }
                 */
                "application/json": components["schemas"]["ChangeCustomerDictionaryEntryInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "code": "KH000123",
                     *       "name": "Khách thân thiết",
                     *       "active": true,
                     *       "position": 1,
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerDictionaryEntryView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `dictionary-entry-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `dictionary-code-taken`, `dictionary-name-taken` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version: `stale` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCustomerSources: {
        parameters: {
            query?: {
                /** @description Only entries in use, or only those switched off */
                active?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "code": "KH000123",
                     *           "name": "Khách thân thiết",
                     *           "active": true,
                     *           "position": 1,
                     *           "version": 3
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerDictionaryView"];
                };
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createCustomerSource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "KH000123",
                 *       "name": "Khách thân thiết",
                 *       "active": true,
                 *       "position": 1
                 *     }
                 */
                "application/json": components["schemas"]["CustomerDictionaryEntryInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "code": "KH000123",
                     *       "name": "Khách thân thiết",
                     *       "active": true,
                     *       "position": 1,
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerDictionaryEntryView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `dictionary-code-taken`, `dictionary-name-taken`, `idempotency-key-in-use`, `stored-answer-erased` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeCustomerSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "KH000123",
                 *       "name": "Khách thân thiết",
                 *       "active": true,
                 *       "position": 1
                 *     }
                 */
                "application/json": components["schemas"]["ChangeCustomerDictionaryEntryInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "code": "KH000123",
                     *       "name": "Khách thân thiết",
                     *       "active": true,
                     *       "position": 1,
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerDictionaryEntryView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `dictionary-entry-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `dictionary-code-taken`, `dictionary-name-taken` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version: `stale` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProducts: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Also count all rows */
                withTotal?: boolean;
                /** @description Code or words of the name, with or without marks */
                q?: string;
                /** @description Groups, with all below them */
                groupId?: string[];
                kind?: components["schemas"]["ProductKind"][];
                active?: boolean;
                /** @description Products that ask for care (interval above 0), or those that do not */
                hasInterval?: boolean;
                /** @description Fields to sort by; a minus sorts descending */
                sort?: ("code" | "-code" | "name" | "-name" | "price" | "-price" | "careIntervalDays" | "-careIntervalDays" | "createdAt" | "-createdAt")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "code": "KH000123",
                     *           "name": "Khách thân thiết",
                     *           "groupId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "groupPath": "Dinh dưỡng › Sữa",
                     *           "kind": "good",
                     *           "unit": "hộp",
                     *           "units": [
                     *             {
                     *               "name": "Khách thân thiết",
                     *               "factor": "factor",
                     *               "price": "price"
                     *             }
                     *           ],
                     *           "components": [
                     *             {
                     *               "productId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *               "code": "KH000123",
                     *               "name": "Khách thân thiết",
                     *               "unit": "hộp",
                     *               "quantity": "quantity"
                     *             }
                     *           ],
                     *           "price": "price",
                     *           "vatRate": "vat rate",
                     *           "warrantyMonths": 1,
                     *           "careIntervalDays": 1,
                     *           "careCountMin": 1,
                     *           "careCountMax": 1,
                     *           "careQuantityMax": "care quantity max",
                     *           "active": true,
                     *           "version": 3,
                     *           "allowedActions": [
                     *             "update"
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": null,
                     *       "total": 1,
                     *       "totalIsEstimate": true
                     *     }
                     */
                    "application/json": components["schemas"]["ProductPage"];
                };
            };
            /** @description Malformed input: `invalid-cursor`, `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createProduct: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "KH000123",
                 *       "name": "Khách thân thiết",
                 *       "groupId": "01890a5d-ac96-774b-bcce-b302099a8057",
                 *       "kind": "good",
                 *       "unit": "hộp",
                 *       "units": [
                 *         {
                 *           "name": "hộp",
                 *           "factor": "10",
                 *           "price": "2"
                 *         }
                 *       ],
                 *       "components": [
                 *         {
                 *           "productId": "01890a5d-ac96-774b-bcce-b302099a8057",
                 *           "quantity": "2"
                 *         }
                 *       ],
                 *       "price": "185000",
                 *       "vatRate": "8",
                 *       "warrantyMonths": 1,
                 *       "careIntervalDays": 1,
                 *       "careCountMin": 1,
                 *       "careCountMax": 1,
                 *       "careQuantityMax": "2",
                 *       "active": true
                 *     }
                 */
                "application/json": components["schemas"]["CreateProductInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "code": "KH000123",
                     *       "name": "Khách thân thiết",
                     *       "groupId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "groupPath": "Dinh dưỡng › Sữa",
                     *       "kind": "good",
                     *       "unit": "hộp",
                     *       "units": [
                     *         {
                     *           "name": "Khách thân thiết",
                     *           "factor": "factor",
                     *           "price": "price"
                     *         }
                     *       ],
                     *       "components": [
                     *         {
                     *           "productId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "code": "KH000123",
                     *           "name": "Khách thân thiết",
                     *           "unit": "hộp",
                     *           "quantity": "quantity"
                     *         }
                     *       ],
                     *       "price": "price",
                     *       "vatRate": "vat rate",
                     *       "warrantyMonths": 1,
                     *       "careIntervalDays": 1,
                     *       "careCountMin": 1,
                     *       "careCountMax": 1,
                     *       "careQuantityMax": "care quantity max",
                     *       "active": true,
                     *       "version": 3,
                     *       "allowedActions": [
                     *         "update"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ProductView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `product-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `idempotency-key-in-use`, `product-code-taken`, `stored-answer-erased` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `combo-in-combo`, `idempotency-key-reused`, `invalid-quantity`, `product-component-cycle` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeProductCare: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                 *           "version": 3,
                 *           "careIntervalDays": 1,
                 *           "careCountMin": 1,
                 *           "careCountMax": 1,
                 *           "careQuantityMax": "2"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ChangeProductCareInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "version": 3,
                     *           "careIntervalDays": 1,
                     *           "careCountMin": 1,
                     *           "careCountMax": 1,
                     *           "careQuantityMax": "care quantity max"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ProductCareItemsView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                idOrCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "code": "KH000123",
                     *       "name": "Khách thân thiết",
                     *       "groupId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "groupPath": "Dinh dưỡng › Sữa",
                     *       "kind": "good",
                     *       "unit": "hộp",
                     *       "units": [
                     *         {
                     *           "name": "Khách thân thiết",
                     *           "factor": "factor",
                     *           "price": "price"
                     *         }
                     *       ],
                     *       "components": [
                     *         {
                     *           "productId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "code": "KH000123",
                     *           "name": "Khách thân thiết",
                     *           "unit": "hộp",
                     *           "quantity": "quantity"
                     *         }
                     *       ],
                     *       "price": "price",
                     *       "vatRate": "vat rate",
                     *       "warrantyMonths": 1,
                     *       "careIntervalDays": 1,
                     *       "careCountMin": 1,
                     *       "careCountMax": 1,
                     *       "careQuantityMax": "care quantity max",
                     *       "active": true,
                     *       "version": 3,
                     *       "allowedActions": [
                     *         "update"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ProductView"];
                };
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `product-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                idOrCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "KH000123",
                 *       "name": "Khách thân thiết",
                 *       "groupId": "01890a5d-ac96-774b-bcce-b302099a8057",
                 *       "kind": "good",
                 *       "unit": "hộp",
                 *       "units": [
                 *         {
                 *           "name": "hộp",
                 *           "factor": "10",
                 *           "price": "2"
                 *         }
                 *       ],
                 *       "components": [
                 *         {
                 *           "productId": "01890a5d-ac96-774b-bcce-b302099a8057",
                 *           "quantity": "2"
                 *         }
                 *       ],
                 *       "price": "185000",
                 *       "vatRate": "8",
                 *       "warrantyMonths": 1,
                 *       "careIntervalDays": 1,
                 *       "careCountMin": 1,
                 *       "careCountMax": 1,
                 *       "careQuantityMax": "2",
                 *       "active": true
                 *     }
                 */
                "application/json": components["schemas"]["ChangeProductInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "code": "KH000123",
                     *       "name": "Khách thân thiết",
                     *       "groupId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "groupPath": "Dinh dưỡng › Sữa",
                     *       "kind": "good",
                     *       "unit": "hộp",
                     *       "units": [
                     *         {
                     *           "name": "Khách thân thiết",
                     *           "factor": "factor",
                     *           "price": "price"
                     *         }
                     *       ],
                     *       "components": [
                     *         {
                     *           "productId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "code": "KH000123",
                     *           "name": "Khách thân thiết",
                     *           "unit": "hộp",
                     *           "quantity": "quantity"
                     *         }
                     *       ],
                     *       "price": "price",
                     *       "vatRate": "vat rate",
                     *       "warrantyMonths": 1,
                     *       "careIntervalDays": 1,
                     *       "careCountMin": 1,
                     *       "careCountMax": 1,
                     *       "careQuantityMax": "care quantity max",
                     *       "active": true,
                     *       "version": 3,
                     *       "allowedActions": [
                     *         "update"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ProductView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `product-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `product-code-taken` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version: `stale` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `combo-in-combo`, `invalid-quantity`, `product-component-cycle` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProductGroups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "name": "Khách thân thiết",
                     *           "parentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "position": 1,
                     *           "productCount": 1,
                     *           "version": 3
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ProductGroupsView"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createProductGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Khách thân thiết",
                 *       "parentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                 *       "position": 1
                 *     }
                 */
                "application/json": components["schemas"]["ProductGroupInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "name": "Khách thân thiết",
                     *       "parentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "position": 1,
                     *       "productCount": 1,
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["ProductGroupView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `product-group-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `idempotency-key-in-use`, `product-group-name-taken`, `stored-answer-erased` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteProductGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `product-group-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `product-group-in-use` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeProductGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Khách thân thiết",
                 *       "parentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                 *       "position": 1
                 *     }
                 */
                "application/json": components["schemas"]["ChangeProductGroupInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "name": "Khách thân thiết",
                     *       "parentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "position": 1,
                     *       "productCount": 1,
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["ProductGroupView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `product-group-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `product-group-name-taken` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version: `stale` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `product-group-cycle` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOrders: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Also count all rows */
                withTotal?: boolean;
                /** @description The order's code (its beginning, any case), or the customer's name or phone */
                q?: string;
                status?: components["schemas"]["OrderStatus"][];
                kind?: components["schemas"]["OrderKind"][];
                customerId?: string[];
                branchId?: string[];
                takenById?: string[];
                createdById?: string[];
                /** @description Orders with a line of one of these products */
                productId?: string[];
                /** @description Placed on this day of the business zone or later */
                placedFrom?: string;
                /** @description Placed on this day of the business zone or earlier */
                placedTo?: string;
                sourceSystem?: string;
                /** @description Fields to sort by; a minus sorts descending */
                sort?: ("placedAt" | "-placedAt" | "code" | "-code" | "total" | "-total")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "code": "KH000123",
                     *           "sourceSystem": "source system",
                     *           "kind": "sale",
                     *           "customerId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "customer": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "code": "KH000123",
                     *             "fullName": "Nguyễn Thị Lan"
                     *           },
                     *           "branchId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "takenById": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "takenBy": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "fullName": "Nguyễn Thị Lan"
                     *           },
                     *           "takenByText": "taken by text",
                     *           "createdById": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "createdBy": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "fullName": "Nguyễn Thị Lan"
                     *           },
                     *           "placedAt": "2026-11-22T03:15:00.000Z",
                     *           "deliveredAt": "2026-11-22T03:15:00.000Z",
                     *           "status": "draft",
                     *           "paymentStatus": "unpaid",
                     *           "returnsOrderCode": "returns order code",
                     *           "currency": "VND",
                     *           "total": 1,
                     *           "salesChannel": "sales channel",
                     *           "historical": true,
                     *           "createdAt": "2026-11-22T03:15:00.000Z",
                     *           "version": 3,
                     *           "allowedActions": [
                     *             "update"
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": null,
                     *       "total": 1,
                     *       "totalIsEstimate": true
                     *     }
                     */
                    "application/json": components["schemas"]["OrderPage"];
                };
            };
            /** @description Malformed input: `invalid-cursor`, `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "KH000123",
                 *       "sourceSystem": "tantam",
                 *       "kind": "sale",
                 *       "customerId": "01890a5d-ac96-774b-bcce-b302099a8057",
                 *       "branchId": "01890a5d-ac96-774b-bcce-b302099a8057",
                 *       "takenById": "01890a5d-ac96-774b-bcce-b302099a8057",
                 *       "placedAt": "2026-11-22T03:15:00.000Z",
                 *       "deliveredAt": "2026-11-22T03:15:00.000Z",
                 *       "status": "placed",
                 *       "paymentStatus": "unpaid",
                 *       "returnsOrderCode": "returns order code",
                 *       "currency": "VND",
                 *       "discount": 1,
                 *       "shipping": 1,
                 *       "cashOnDelivery": 1,
                 *       "salesChannel": "sales channel",
                 *       "note": "note",
                 *       "lines": [
                 *         {
                 *           "productId": "01890a5d-ac96-774b-bcce-b302099a8057",
                 *           "unit": "hộp",
                 *           "unitFactor": "2",
                 *           "quantity": "2",
                 *           "unitPrice": "2",
                 *           "discount": 1,
                 *           "serials": [
                 *             "serials"
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CreateOrderBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "code": "KH000123",
                     *       "sourceSystem": "source system",
                     *       "kind": "sale",
                     *       "customerId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "customer": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "code": "KH000123",
                     *         "fullName": "Nguyễn Thị Lan"
                     *       },
                     *       "branchId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "takenById": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "takenBy": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "fullName": "Nguyễn Thị Lan"
                     *       },
                     *       "takenByText": "taken by text",
                     *       "createdById": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "createdBy": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "fullName": "Nguyễn Thị Lan"
                     *       },
                     *       "placedAt": "2026-11-22T03:15:00.000Z",
                     *       "deliveredAt": "2026-11-22T03:15:00.000Z",
                     *       "status": "draft",
                     *       "paymentStatus": "unpaid",
                     *       "returnsOrderCode": "returns order code",
                     *       "currency": "VND",
                     *       "total": 1,
                     *       "salesChannel": "sales channel",
                     *       "historical": true,
                     *       "createdAt": "2026-11-22T03:15:00.000Z",
                     *       "version": 3,
                     *       "allowedActions": [
                     *         "update"
                     *       ],
                     *       "subtotal": 1,
                     *       "discount": 1,
                     *       "shipping": 1,
                     *       "cashOnDelivery": 1,
                     *       "note": "note",
                     *       "updatedAt": "2026-11-22T03:15:00.000Z",
                     *       "lines": [
                     *         {
                     *           "position": 1,
                     *           "productId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "productCode": "KEM50",
                     *           "productName": "Kem chống nắng",
                     *           "unit": "hộp",
                     *           "unitFactor": "2",
                     *           "quantity": "2",
                     *           "unitPrice": "2",
                     *           "discount": 1,
                     *           "total": 1,
                     *           "serials": [
                     *             "serials"
                     *           ]
                     *         }
                     *       ],
                     *       "returned": [
                     *         {
                     *           "productId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "quantity": "2"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OrderView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `order-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `idempotency-key-in-use`, `order-code-taken`, `stored-answer-erased` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `date-out-of-range`, `idempotency-key-reused`, `payment-exceeds-total` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                idOrCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "code": "KH000123",
                     *       "sourceSystem": "source system",
                     *       "kind": "sale",
                     *       "customerId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "customer": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "code": "KH000123",
                     *         "fullName": "Nguyễn Thị Lan"
                     *       },
                     *       "branchId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "takenById": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "takenBy": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "fullName": "Nguyễn Thị Lan"
                     *       },
                     *       "takenByText": "taken by text",
                     *       "createdById": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "createdBy": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "fullName": "Nguyễn Thị Lan"
                     *       },
                     *       "placedAt": "2026-11-22T03:15:00.000Z",
                     *       "deliveredAt": "2026-11-22T03:15:00.000Z",
                     *       "status": "draft",
                     *       "paymentStatus": "unpaid",
                     *       "returnsOrderCode": "returns order code",
                     *       "currency": "VND",
                     *       "total": 1,
                     *       "salesChannel": "sales channel",
                     *       "historical": true,
                     *       "createdAt": "2026-11-22T03:15:00.000Z",
                     *       "version": 3,
                     *       "allowedActions": [
                     *         "update"
                     *       ],
                     *       "subtotal": 1,
                     *       "discount": 1,
                     *       "shipping": 1,
                     *       "cashOnDelivery": 1,
                     *       "note": "note",
                     *       "updatedAt": "2026-11-22T03:15:00.000Z",
                     *       "lines": [
                     *         {
                     *           "position": 1,
                     *           "productId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "productCode": "KEM50",
                     *           "productName": "Kem chống nắng",
                     *           "unit": "hộp",
                     *           "unitFactor": "2",
                     *           "quantity": "2",
                     *           "unitPrice": "2",
                     *           "discount": 1,
                     *           "total": 1,
                     *           "serials": [
                     *             "serials"
                     *           ]
                     *         }
                     *       ],
                     *       "returned": [
                     *         {
                     *           "productId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "quantity": "2"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OrderView"];
                };
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `order-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                idOrCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customerId": "01890a5d-ac96-774b-bcce-b302099a8057",
                 *       "branchId": "01890a5d-ac96-774b-bcce-b302099a8057",
                 *       "takenById": "01890a5d-ac96-774b-bcce-b302099a8057",
                 *       "placedAt": "2026-11-22T03:15:00.000Z",
                 *       "deliveredAt": "2026-11-22T03:15:00.000Z",
                 *       "status": "draft",
                 *       "paymentStatus": "unpaid",
                 *       "returnsOrderCode": "returns order code",
                 *       "discount": 1,
                 *       "shipping": 1,
                 *       "cashOnDelivery": 1,
                 *       "salesChannel": "sales channel",
                 *       "note": "note",
                 *       "lines": [
                 *         {
                 *           "productId": "01890a5d-ac96-774b-bcce-b302099a8057",
                 *           "unit": "hộp",
                 *           "unitFactor": "2",
                 *           "quantity": "2",
                 *           "unitPrice": "2",
                 *           "discount": 1,
                 *           "serials": [
                 *             "serials"
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UpdateOrderBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "code": "KH000123",
                     *       "sourceSystem": "source system",
                     *       "kind": "sale",
                     *       "customerId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "customer": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "code": "KH000123",
                     *         "fullName": "Nguyễn Thị Lan"
                     *       },
                     *       "branchId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "takenById": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "takenBy": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "fullName": "Nguyễn Thị Lan"
                     *       },
                     *       "takenByText": "taken by text",
                     *       "createdById": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "createdBy": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "fullName": "Nguyễn Thị Lan"
                     *       },
                     *       "placedAt": "2026-11-22T03:15:00.000Z",
                     *       "deliveredAt": "2026-11-22T03:15:00.000Z",
                     *       "status": "draft",
                     *       "paymentStatus": "unpaid",
                     *       "returnsOrderCode": "returns order code",
                     *       "currency": "VND",
                     *       "total": 1,
                     *       "salesChannel": "sales channel",
                     *       "historical": true,
                     *       "createdAt": "2026-11-22T03:15:00.000Z",
                     *       "version": 3,
                     *       "allowedActions": [
                     *         "update"
                     *       ],
                     *       "subtotal": 1,
                     *       "discount": 1,
                     *       "shipping": 1,
                     *       "cashOnDelivery": 1,
                     *       "note": "note",
                     *       "updatedAt": "2026-11-22T03:15:00.000Z",
                     *       "lines": [
                     *         {
                     *           "position": 1,
                     *           "productId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "productCode": "KEM50",
                     *           "productName": "Kem chống nắng",
                     *           "unit": "hộp",
                     *           "unitFactor": "2",
                     *           "quantity": "2",
                     *           "unitPrice": "2",
                     *           "discount": 1,
                     *           "total": 1,
                     *           "serials": [
                     *             "serials"
                     *           ]
                     *         }
                     *       ],
                     *       "returned": [
                     *         {
                     *           "productId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "quantity": "2"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OrderView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `order-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `order-not-editable`, `order-status-not-possible` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version: `stale` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `date-out-of-range`, `payment-exceeds-total` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                idOrCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "code": "KH000123",
                     *       "sourceSystem": "source system",
                     *       "kind": "sale",
                     *       "customerId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "customer": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "code": "KH000123",
                     *         "fullName": "Nguyễn Thị Lan"
                     *       },
                     *       "branchId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "takenById": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "takenBy": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "fullName": "Nguyễn Thị Lan"
                     *       },
                     *       "takenByText": "taken by text",
                     *       "createdById": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "createdBy": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "fullName": "Nguyễn Thị Lan"
                     *       },
                     *       "placedAt": "2026-11-22T03:15:00.000Z",
                     *       "deliveredAt": "2026-11-22T03:15:00.000Z",
                     *       "status": "draft",
                     *       "paymentStatus": "unpaid",
                     *       "returnsOrderCode": "returns order code",
                     *       "currency": "VND",
                     *       "total": 1,
                     *       "salesChannel": "sales channel",
                     *       "historical": true,
                     *       "createdAt": "2026-11-22T03:15:00.000Z",
                     *       "version": 3,
                     *       "allowedActions": [
                     *         "update"
                     *       ],
                     *       "subtotal": 1,
                     *       "discount": 1,
                     *       "shipping": 1,
                     *       "cashOnDelivery": 1,
                     *       "note": "note",
                     *       "updatedAt": "2026-11-22T03:15:00.000Z",
                     *       "lines": [
                     *         {
                     *           "position": 1,
                     *           "productId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "productCode": "KEM50",
                     *           "productName": "Kem chống nắng",
                     *           "unit": "hộp",
                     *           "unitFactor": "2",
                     *           "quantity": "2",
                     *           "unitPrice": "2",
                     *           "discount": 1,
                     *           "total": 1,
                     *           "serials": [
                     *             "serials"
                     *           ]
                     *         }
                     *       ],
                     *       "returned": [
                     *         {
                     *           "productId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "quantity": "2"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OrderView"];
                };
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `order-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `idempotency-key-in-use`, `order-not-cancellable`, `stored-answer-erased` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCareSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "assignmentMode": "by_product",
                     *       "timeZone": "Asia/Ho_Chi_Minh",
                     *       "careStartsOn": "2026-11-22",
                     *       "countFrom": "placed",
                     *       "horizonDays": 1,
                     *       "unassignedVisibleTo": "auto",
                     *       "laterOrderSettles": true,
                     *       "retrySteps": [
                     *         {
                     *           "afterMinutes": 1,
                     *           "afterDays": 1,
                     *           "at": "09:00"
                     *         }
                     *       ],
                     *       "attemptsBeforeSupervisor": 1,
                     *       "claimMinutes": 1,
                     *       "notTwiceWithinDays": 1
                     *     }
                     */
                    "application/json": components["schemas"]["CareSettingsDto"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeCareSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "assignmentMode": "by_product",
                 *       "timeZone": "Asia/Ho_Chi_Minh",
                 *       "careStartsOn": "2026-11-22",
                 *       "countFrom": "placed",
                 *       "horizonDays": 1,
                 *       "unassignedVisibleTo": "auto",
                 *       "laterOrderSettles": true,
                 *       "retrySteps": [
                 *         {
                 *           "afterMinutes": 1,
                 *           "afterDays": 1,
                 *           "at": "09:00"
                 *         }
                 *       ],
                 *       "attemptsBeforeSupervisor": 1,
                 *       "claimMinutes": 1,
                 *       "notTwiceWithinDays": 1
                 *     }
                 */
                "application/json": components["schemas"]["CareSettingsDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "assignmentMode": "by_product",
                     *       "timeZone": "Asia/Ho_Chi_Minh",
                     *       "careStartsOn": "2026-11-22",
                     *       "countFrom": "placed",
                     *       "horizonDays": 1,
                     *       "unassignedVisibleTo": "auto",
                     *       "laterOrderSettles": true,
                     *       "retrySteps": [
                     *         {
                     *           "afterMinutes": 1,
                     *           "afterDays": 1,
                     *           "at": "09:00"
                     *         }
                     *       ],
                     *       "attemptsBeforeSupervisor": 1,
                     *       "claimMinutes": 1,
                     *       "notTwiceWithinDays": 1
                     *     }
                     */
                    "application/json": components["schemas"]["CareSettingsDto"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version: `stale` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewCareStart: {
        parameters: {
            query: {
                /** @description The day to try */
                date: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "date": "2026-11-22",
                     *       "wouldVoid": 1
                     *     }
                     */
                    "application/json": components["schemas"]["CareStartPreviewView"];
                };
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCareForms: {
        parameters: {
            query?: {
                /** @description Only entries that are switched on (true) or off (false); all without it */
                active?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "name": "Khách thân thiết",
                     *           "position": 1,
                     *           "active": true,
                     *           "version": 3,
                     *           "actions": [
                     *             "call_out"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CareFormList"];
                };
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createCareForm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Khách thân thiết",
                 *       "position": 1,
                 *       "active": true,
                 *       "actions": [
                 *         "call_out"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["NewCareFormDto"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "name": "Khách thân thiết",
                     *       "position": 1,
                     *       "active": true,
                     *       "version": 3,
                     *       "actions": [
                     *         "call_out"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CareFormView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `dictionary-name-taken`, `idempotency-key-in-use`, `stored-answer-erased` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateCareForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Khách thân thiết",
                 *       "position": 1,
                 *       "active": true,
                 *       "actions": [
                 *         "call_out"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CareFormPatchDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "name": "Khách thân thiết",
                     *       "position": 1,
                     *       "active": true,
                     *       "version": 3,
                     *       "actions": [
                     *         "call_out"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CareFormView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `dictionary-entry-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `dictionary-name-taken` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version: `stale` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCareReasons: {
        parameters: {
            query?: {
                /** @description Only entries that are switched on (true) or off (false); all without it */
                active?: boolean;
                /** @description Only reasons of these forms */
                formId?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "name": "Khách thân thiết",
                     *           "position": 1,
                     *           "active": true,
                     *           "version": 3,
                     *           "formId": "01890a5d-ac96-774b-bcce-b302099a8057"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CareReasonList"];
                };
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createCareReason: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Khách thân thiết",
                 *       "position": 1,
                 *       "active": true,
                 *       "formId": "01890a5d-ac96-774b-bcce-b302099a8057"
                 *     }
                 */
                "application/json": components["schemas"]["NewCareReasonDto"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "name": "Khách thân thiết",
                     *       "position": 1,
                     *       "active": true,
                     *       "version": 3,
                     *       "formId": "01890a5d-ac96-774b-bcce-b302099a8057"
                     *     }
                     */
                    "application/json": components["schemas"]["CareReasonView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `dictionary-name-taken`, `idempotency-key-in-use`, `stored-answer-erased` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateCareReason: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Khách thân thiết",
                 *       "position": 1,
                 *       "active": true
                 *     }
                 */
                "application/json": components["schemas"]["CareReasonPatchDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "name": "Khách thân thiết",
                     *       "position": 1,
                     *       "active": true,
                     *       "version": 3,
                     *       "formId": "01890a5d-ac96-774b-bcce-b302099a8057"
                     *     }
                     */
                    "application/json": components["schemas"]["CareReasonView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `dictionary-entry-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `dictionary-name-taken` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version: `stale` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFeedbackTypes: {
        parameters: {
            query?: {
                /** @description Only entries that are switched on (true) or off (false); all without it */
                active?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "name": "Khách thân thiết",
                     *           "position": 1,
                     *           "active": true,
                     *           "version": 3
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FeedbackTypeList"];
                };
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createFeedbackType: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Khách thân thiết",
                 *       "position": 1,
                 *       "active": true
                 *     }
                 */
                "application/json": components["schemas"]["NewFeedbackTypeDto"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "name": "Khách thân thiết",
                     *       "position": 1,
                     *       "active": true,
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["FeedbackTypeView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `dictionary-name-taken`, `idempotency-key-in-use`, `stored-answer-erased` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateFeedbackType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Khách thân thiết",
                 *       "position": 1,
                 *       "active": true
                 *     }
                 */
                "application/json": components["schemas"]["FeedbackTypePatchDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "name": "Khách thân thiết",
                     *       "position": 1,
                     *       "active": true,
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["FeedbackTypeView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `dictionary-entry-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `dictionary-name-taken` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version: `stale` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listContactResults: {
        parameters: {
            query?: {
                /** @description Only entries that are switched on (true) or off (false); all without it */
                active?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "name": "Khách thân thiết",
                     *           "position": 1,
                     *           "active": true,
                     *           "version": 3,
                     *           "category": "reached"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ContactResultList"];
                };
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createContactResult: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Khách thân thiết",
                 *       "position": 1,
                 *       "active": true,
                 *       "category": "reached"
                 *     }
                 */
                "application/json": components["schemas"]["NewContactResultDto"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "name": "Khách thân thiết",
                     *       "position": 1,
                     *       "active": true,
                     *       "version": 3,
                     *       "category": "reached"
                     *     }
                     */
                    "application/json": components["schemas"]["ContactResultView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `dictionary-name-taken`, `idempotency-key-in-use`, `stored-answer-erased` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateContactResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Khách thân thiết",
                 *       "position": 1,
                 *       "active": true
                 *     }
                 */
                "application/json": components["schemas"]["ContactResultPatchDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "name": "Khách thân thiết",
                     *       "position": 1,
                     *       "active": true,
                     *       "version": 3,
                     *       "category": "reached"
                     *     }
                     */
                    "application/json": components["schemas"]["ContactResultView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `dictionary-entry-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `dictionary-name-taken` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version: `stale` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCarePlans: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Also count all rows */
                withTotal?: boolean;
                /** @description These plans, as far as the other filters let them through */
                id?: string[];
                target?: components["schemas"]["CarePlanTarget"];
                state?: components["schemas"]["CarePlanState"][];
                dueFrom?: string;
                dueTo?: string;
                /** @description With all groups under them */
                productGroupId?: string[];
                areaId?: string[];
                /** @description Codes, comma-separated */
                provinceCode?: string;
                /** @description Codes, comma-separated */
                communeCode?: string;
                /** @description Branch of the order; of the customer for own plans */
                branchId?: string[];
                customerId?: string[];
                orderId?: string[];
                /** @description Order code, or a customer as in the customer search */
                q?: string;
                /** @description Only open plans with something unsettled that the reader answers for */
                forMe?: boolean;
                /** @description Plans that a supervisor must decide */
                needsDecision?: boolean;
                /** @description Fields to sort by; a minus sorts descending */
                sort?: ("dueDate" | "-dueDate" | "code" | "-code" | "customerName" | "-customerName")[];
            };
            header: {
                "accept-language": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "version": 3,
                     *           "target": "order",
                     *           "order": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "code": "KH000123",
                     *             "placedAt": "2026-11-22T03:15:00.000Z",
                     *             "placedOn": "2026-11-22",
                     *             "deliveredAt": "2026-11-22T03:15:00.000Z",
                     *             "status": "status",
                     *             "totalMinor": 1,
                     *             "currency": "VND"
                     *           },
                     *           "customer": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "code": "KH000123",
                     *             "fullName": "Nguyễn Thị Lan",
                     *             "salutation": "salutation",
                     *             "phone1": "+84912345678",
                     *             "phone1IsWrong": true,
                     *             "phone2": "+84987654321",
                     *             "provinceCode": "79",
                     *             "communeCode": "26734",
                     *             "areaId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "address": "12 Lê Lợi",
                     *             "ownerId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "ownerName": "Trần Văn Bình",
                     *             "potential": "potential"
                     *           },
                     *           "dueDate": "2026-11-22",
                     *           "dueBeyondHorizon": true,
                     *           "state": "not_cared",
                     *           "voidReason": "order_cancelled",
                     *           "lines": [
                     *             {
                     *               "productId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *               "productCode": "KEM50",
                     *               "productName": "Kem chống nắng",
                     *               "unit": "hộp",
                     *               "quantity": "2",
                     *               "intervalDays": 1,
                     *               "dueDate": "2026-11-22",
                     *               "settled": true,
                     *               "setByCare": true
                     *             }
                     *           ],
                     *           "careCount": 1,
                     *           "careCountMin": 1,
                     *           "careCountMax": 1,
                     *           "attempts": 1,
                     *           "nextAttemptAt": "2026-11-22T03:15:00.000Z",
                     *           "needsDecision": true,
                     *           "orderChanged": "cancelled",
                     *           "reason": {
                     *             "code": "interval",
                     *             "params": {
                     *               "placedOn": "2026-11-22",
                     *               "countFrom": "placed",
                     *               "products": [
                     *                 {
                     *                   "code": "KH000123",
                     *                   "name": "Khách thân thiết",
                     *                   "unit": "hộp",
                     *                   "quantity": "2",
                     *                   "orderedQuantity": "2",
                     *                   "intervalDays": 1,
                     *                   "dueDate": "2026-11-22",
                     *                   "counted": true,
                     *                   "notCountedBecause": "not counted because"
                     *                 }
                     *               ],
                     *               "decidedBy": "decided by",
                     *               "dueDate": "2026-11-22",
                     *               "setOn": "2026-11-22",
                     *               "horizonDays": 1
                     *             },
                     *             "text": "text"
                     *           },
                     *           "claimedBy": {
                     *             "userId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "fullName": "Nguyễn Thị Lan",
                     *             "expiresAt": "2026-11-22T03:15:00.000Z",
                     *             "isMine": true
                     *           },
                     *           "allowedActions": [
                     *             "allowed actions"
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": null,
                     *       "total": 1,
                     *       "totalIsEstimate": true
                     *     }
                     */
                    "application/json": components["schemas"]["CarePlanPage"];
                };
            };
            /** @description Malformed input: `invalid-cursor`, `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countCarePlans: {
        parameters: {
            query: {
                /** @description Rows per page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Also count all rows */
                withTotal?: boolean;
                /** @description These plans, as far as the other filters let them through */
                id?: string[];
                target?: components["schemas"]["CarePlanTarget"];
                state?: components["schemas"]["CarePlanState"][];
                dueFrom?: string;
                dueTo?: string;
                /** @description With all groups under them */
                productGroupId?: string[];
                areaId?: string[];
                /** @description Codes, comma-separated */
                provinceCode?: string;
                /** @description Codes, comma-separated */
                communeCode?: string;
                /** @description Branch of the order; of the customer for own plans */
                branchId?: string[];
                customerId?: string[];
                orderId?: string[];
                /** @description Order code, or a customer as in the customer search */
                q?: string;
                /** @description Only open plans with something unsettled that the reader answers for */
                forMe?: boolean;
                /** @description Plans that a supervisor must decide */
                needsDecision?: boolean;
                by: components["schemas"]["DueCountsBy"];
            };
            header: {
                "accept-language": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "key": "key",
                     *           "label": "Chưa chăm sóc",
                     *           "parentKey": "parent key",
                     *           "count": 1,
                     *           "isMore": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DueCountsView"];
                };
            };
            /** @description Malformed input: `invalid-cursor`, `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeNextCare: {
        parameters: {
            query?: never;
            header: {
                "accept-language": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "target": "order",
                 *       "state": [
                 *         "not_cared"
                 *       ],
                 *       "dueFrom": "2026-11-22",
                 *       "dueTo": "2026-11-22",
                 *       "productGroupId": [
                 *         "01890a5d-ac96-774b-bcce-b302099a8057"
                 *       ],
                 *       "areaId": [
                 *         "01890a5d-ac96-774b-bcce-b302099a8057"
                 *       ],
                 *       "provinceCode": "79",
                 *       "communeCode": "26734",
                 *       "branchId": [
                 *         "01890a5d-ac96-774b-bcce-b302099a8057"
                 *       ],
                 *       "needsDecision": true
                 *     }
                 */
                "application/json": components["schemas"]["NextCareDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "version": 3,
                     *       "target": "order",
                     *       "order": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "code": "KH000123",
                     *         "placedAt": "2026-11-22T03:15:00.000Z",
                     *         "placedOn": "2026-11-22",
                     *         "deliveredAt": "2026-11-22T03:15:00.000Z",
                     *         "status": "status",
                     *         "totalMinor": 1,
                     *         "currency": "VND"
                     *       },
                     *       "customer": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "code": "KH000123",
                     *         "fullName": "Nguyễn Thị Lan",
                     *         "salutation": "salutation",
                     *         "phone1": "+84912345678",
                     *         "phone1IsWrong": true,
                     *         "phone2": "+84987654321",
                     *         "provinceCode": "79",
                     *         "communeCode": "26734",
                     *         "areaId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "address": "12 Lê Lợi",
                     *         "ownerId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "ownerName": "Trần Văn Bình",
                     *         "potential": "potential"
                     *       },
                     *       "dueDate": "2026-11-22",
                     *       "dueBeyondHorizon": true,
                     *       "state": "not_cared",
                     *       "voidReason": "order_cancelled",
                     *       "lines": [
                     *         {
                     *           "productId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "productCode": "KEM50",
                     *           "productName": "Kem chống nắng",
                     *           "unit": "hộp",
                     *           "quantity": "2",
                     *           "intervalDays": 1,
                     *           "dueDate": "2026-11-22",
                     *           "settled": true,
                     *           "setByCare": true
                     *         }
                     *       ],
                     *       "careCount": 1,
                     *       "careCountMin": 1,
                     *       "careCountMax": 1,
                     *       "attempts": 1,
                     *       "nextAttemptAt": "2026-11-22T03:15:00.000Z",
                     *       "needsDecision": true,
                     *       "orderChanged": "cancelled",
                     *       "reason": {
                     *         "code": "interval",
                     *         "params": {
                     *           "placedOn": "2026-11-22",
                     *           "countFrom": "placed",
                     *           "products": [
                     *             {
                     *               "code": "KH000123",
                     *               "name": "Khách thân thiết",
                     *               "unit": "hộp",
                     *               "quantity": "2",
                     *               "orderedQuantity": "2",
                     *               "intervalDays": 1,
                     *               "dueDate": "2026-11-22",
                     *               "counted": true,
                     *               "notCountedBecause": "not counted because"
                     *             }
                     *           ],
                     *           "decidedBy": "decided by",
                     *           "dueDate": "2026-11-22",
                     *           "setOn": "2026-11-22",
                     *           "horizonDays": 1
                     *         },
                     *         "text": "text"
                     *       },
                     *       "claimedBy": {
                     *         "userId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "fullName": "Nguyễn Thị Lan",
                     *         "expiresAt": "2026-11-22T03:15:00.000Z",
                     *         "isMine": true
                     *       },
                     *       "allowedActions": [
                     *         "allowed actions"
                     *       ],
                     *       "orderedProducts": [
                     *         {
                     *           "productId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "productCode": "KEM50",
                     *           "productName": "Kem chống nắng",
                     *           "unit": "hộp",
                     *           "quantity": "2",
                     *           "returnedQuantity": "2"
                     *         }
                     *       ],
                     *       "wishes": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "source": "hand",
                     *           "wishedOn": "2026-11-22",
                     *           "action": "call_out",
                     *           "formId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "reasonId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "createdByName": "created by name",
                     *           "createdAt": "2026-11-22T03:15:00.000Z"
                     *         }
                     *       ],
                     *       "latestActivities": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "customer": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "code": "KH000123",
                     *             "fullName": "Nguyễn Thị Lan"
                     *           },
                     *           "action": "call_out",
                     *           "form": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "name": "Khách thân thiết"
                     *           },
                     *           "reason": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "name": "Khách thân thiết"
                     *           },
                     *           "content": "Đã gọi, khách hẹn tuần sau",
                     *           "feedbackType": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "name": "Khách thân thiết"
                     *           },
                     *           "contactResult": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "name": "Khách thân thiết",
                     *             "category": "reached"
                     *           },
                     *           "counted": true,
                     *           "nextCareDate": "2026-11-22",
                     *           "finish": true,
                     *           "finishReason": "finish reason",
                     *           "callbackAt": "2026-11-22T03:15:00.000Z",
                     *           "refusal": "now",
                     *           "recordedBy": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "fullName": "Nguyễn Thị Lan"
                     *           },
                     *           "recordedAt": "2026-11-22T03:15:00.000Z",
                     *           "plans": [
                     *             {
                     *               "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *               "orderId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *               "orderCode": "DH000123",
                     *               "stateBefore": "not_cared",
                     *               "stateAfter": "not_cared",
                     *               "dueBefore": "2026-11-22",
                     *               "dueAfter": "2026-11-22"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "otherPlans": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "version": 3,
                     *           "target": "order",
                     *           "orderCode": "DH000123",
                     *           "state": "not_cared",
                     *           "dueDate": "2026-11-22"
                     *         }
                     *       ],
                     *       "suggestsFinish": true,
                     *       "asksFinishReason": true
                     *     }
                     */
                    "application/json": components["schemas"]["CarePlanDetailsView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `care-plan-not-found`, `no-care-left` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `idempotency-key-in-use`, `stored-answer-erased` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCarePlan: {
        parameters: {
            query?: never;
            header: {
                "accept-language": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "version": 3,
                     *       "target": "order",
                     *       "order": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "code": "KH000123",
                     *         "placedAt": "2026-11-22T03:15:00.000Z",
                     *         "placedOn": "2026-11-22",
                     *         "deliveredAt": "2026-11-22T03:15:00.000Z",
                     *         "status": "status",
                     *         "totalMinor": 1,
                     *         "currency": "VND"
                     *       },
                     *       "customer": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "code": "KH000123",
                     *         "fullName": "Nguyễn Thị Lan",
                     *         "salutation": "salutation",
                     *         "phone1": "+84912345678",
                     *         "phone1IsWrong": true,
                     *         "phone2": "+84987654321",
                     *         "provinceCode": "79",
                     *         "communeCode": "26734",
                     *         "areaId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "address": "12 Lê Lợi",
                     *         "ownerId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "ownerName": "Trần Văn Bình",
                     *         "potential": "potential"
                     *       },
                     *       "dueDate": "2026-11-22",
                     *       "dueBeyondHorizon": true,
                     *       "state": "not_cared",
                     *       "voidReason": "order_cancelled",
                     *       "lines": [
                     *         {
                     *           "productId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "productCode": "KEM50",
                     *           "productName": "Kem chống nắng",
                     *           "unit": "hộp",
                     *           "quantity": "2",
                     *           "intervalDays": 1,
                     *           "dueDate": "2026-11-22",
                     *           "settled": true,
                     *           "setByCare": true
                     *         }
                     *       ],
                     *       "careCount": 1,
                     *       "careCountMin": 1,
                     *       "careCountMax": 1,
                     *       "attempts": 1,
                     *       "nextAttemptAt": "2026-11-22T03:15:00.000Z",
                     *       "needsDecision": true,
                     *       "orderChanged": "cancelled",
                     *       "reason": {
                     *         "code": "interval",
                     *         "params": {
                     *           "placedOn": "2026-11-22",
                     *           "countFrom": "placed",
                     *           "products": [
                     *             {
                     *               "code": "KH000123",
                     *               "name": "Khách thân thiết",
                     *               "unit": "hộp",
                     *               "quantity": "2",
                     *               "orderedQuantity": "2",
                     *               "intervalDays": 1,
                     *               "dueDate": "2026-11-22",
                     *               "counted": true,
                     *               "notCountedBecause": "not counted because"
                     *             }
                     *           ],
                     *           "decidedBy": "decided by",
                     *           "dueDate": "2026-11-22",
                     *           "setOn": "2026-11-22",
                     *           "horizonDays": 1
                     *         },
                     *         "text": "text"
                     *       },
                     *       "claimedBy": {
                     *         "userId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "fullName": "Nguyễn Thị Lan",
                     *         "expiresAt": "2026-11-22T03:15:00.000Z",
                     *         "isMine": true
                     *       },
                     *       "allowedActions": [
                     *         "allowed actions"
                     *       ],
                     *       "orderedProducts": [
                     *         {
                     *           "productId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "productCode": "KEM50",
                     *           "productName": "Kem chống nắng",
                     *           "unit": "hộp",
                     *           "quantity": "2",
                     *           "returnedQuantity": "2"
                     *         }
                     *       ],
                     *       "wishes": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "source": "hand",
                     *           "wishedOn": "2026-11-22",
                     *           "action": "call_out",
                     *           "formId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "reasonId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "createdByName": "created by name",
                     *           "createdAt": "2026-11-22T03:15:00.000Z"
                     *         }
                     *       ],
                     *       "latestActivities": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "customer": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "code": "KH000123",
                     *             "fullName": "Nguyễn Thị Lan"
                     *           },
                     *           "action": "call_out",
                     *           "form": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "name": "Khách thân thiết"
                     *           },
                     *           "reason": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "name": "Khách thân thiết"
                     *           },
                     *           "content": "Đã gọi, khách hẹn tuần sau",
                     *           "feedbackType": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "name": "Khách thân thiết"
                     *           },
                     *           "contactResult": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "name": "Khách thân thiết",
                     *             "category": "reached"
                     *           },
                     *           "counted": true,
                     *           "nextCareDate": "2026-11-22",
                     *           "finish": true,
                     *           "finishReason": "finish reason",
                     *           "callbackAt": "2026-11-22T03:15:00.000Z",
                     *           "refusal": "now",
                     *           "recordedBy": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "fullName": "Nguyễn Thị Lan"
                     *           },
                     *           "recordedAt": "2026-11-22T03:15:00.000Z",
                     *           "plans": [
                     *             {
                     *               "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *               "orderId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *               "orderCode": "DH000123",
                     *               "stateBefore": "not_cared",
                     *               "stateAfter": "not_cared",
                     *               "dueBefore": "2026-11-22",
                     *               "dueAfter": "2026-11-22"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "otherPlans": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "version": 3,
                     *           "target": "order",
                     *           "orderCode": "DH000123",
                     *           "state": "not_cared",
                     *           "dueDate": "2026-11-22"
                     *         }
                     *       ],
                     *       "suggestsFinish": true,
                     *       "asksFinishReason": true
                     *     }
                     */
                    "application/json": components["schemas"]["CarePlanDetailsView"];
                };
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `care-plan-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordCareOnPlan: {
        parameters: {
            query?: never;
            header: {
                "accept-language": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "call_out",
                 *       "formId": "01890a5d-ac96-774b-bcce-b302099a8057",
                 *       "reasonId": "01890a5d-ac96-774b-bcce-b302099a8057",
                 *       "content": "Đã gọi, khách hẹn tuần sau",
                 *       "feedbackTypeId": "01890a5d-ac96-774b-bcce-b302099a8057",
                 *       "contactResultId": "01890a5d-ac96-774b-bcce-b302099a8057",
                 *       "nextCareDate": "2026-11-22",
                 *       "finish": true,
                 *       "finishReason": "finish reason",
                 *       "callbackAt": "2026-11-22T03:15:00.000Z",
                 *       "refusal": "now",
                 *       "planVersion": 1
                 *     }
                 */
                "application/json": components["schemas"]["PlanCareRecordDto"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "customer": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "code": "KH000123",
                     *         "fullName": "Nguyễn Thị Lan"
                     *       },
                     *       "action": "call_out",
                     *       "form": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "name": "Khách thân thiết"
                     *       },
                     *       "reason": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "name": "Khách thân thiết"
                     *       },
                     *       "content": "Đã gọi, khách hẹn tuần sau",
                     *       "feedbackType": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "name": "Khách thân thiết"
                     *       },
                     *       "contactResult": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "name": "Khách thân thiết",
                     *         "category": "reached"
                     *       },
                     *       "counted": true,
                     *       "nextCareDate": "2026-11-22",
                     *       "finish": true,
                     *       "finishReason": "finish reason",
                     *       "callbackAt": "2026-11-22T03:15:00.000Z",
                     *       "refusal": "now",
                     *       "recordedBy": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "fullName": "Nguyễn Thị Lan"
                     *       },
                     *       "recordedAt": "2026-11-22T03:15:00.000Z",
                     *       "plans": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "orderId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "orderCode": "DH000123",
                     *           "stateBefore": "not_cared",
                     *           "stateAfter": "not_cared",
                     *           "dueBefore": "2026-11-22",
                     *           "dueAfter": "2026-11-22"
                     *         }
                     *       ],
                     *       "plan": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "version": 3,
                     *         "target": "order",
                     *         "order": {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "code": "KH000123",
                     *           "placedAt": "2026-11-22T03:15:00.000Z",
                     *           "placedOn": "2026-11-22",
                     *           "deliveredAt": "2026-11-22T03:15:00.000Z",
                     *           "status": "status",
                     *           "totalMinor": 1,
                     *           "currency": "VND"
                     *         },
                     *         "customer": {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "code": "KH000123",
                     *           "fullName": "Nguyễn Thị Lan",
                     *           "salutation": "salutation",
                     *           "phone1": "+84912345678",
                     *           "phone1IsWrong": true,
                     *           "phone2": "+84987654321",
                     *           "provinceCode": "79",
                     *           "communeCode": "26734",
                     *           "areaId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "address": "12 Lê Lợi",
                     *           "ownerId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "ownerName": "Trần Văn Bình",
                     *           "potential": "potential"
                     *         },
                     *         "dueDate": "2026-11-22",
                     *         "dueBeyondHorizon": true,
                     *         "state": "not_cared",
                     *         "voidReason": "order_cancelled",
                     *         "lines": [
                     *           {
                     *             "productId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "productCode": "KEM50",
                     *             "productName": "Kem chống nắng",
                     *             "unit": "hộp",
                     *             "quantity": "2",
                     *             "intervalDays": 1,
                     *             "dueDate": "2026-11-22",
                     *             "settled": true,
                     *             "setByCare": true
                     *           }
                     *         ],
                     *         "careCount": 1,
                     *         "careCountMin": 1,
                     *         "careCountMax": 1,
                     *         "attempts": 1,
                     *         "nextAttemptAt": "2026-11-22T03:15:00.000Z",
                     *         "needsDecision": true,
                     *         "orderChanged": "cancelled",
                     *         "reason": {
                     *           "code": "interval",
                     *           "params": {
                     *             "placedOn": "2026-11-22",
                     *             "countFrom": "placed",
                     *             "products": [
                     *               {
                     *                 "code": "KH000123",
                     *                 "name": "Khách thân thiết",
                     *                 "unit": "hộp",
                     *                 "quantity": "2",
                     *                 "orderedQuantity": "2",
                     *                 "intervalDays": 1,
                     *                 "dueDate": "2026-11-22",
                     *                 "counted": true,
                     *                 "notCountedBecause": "not counted because"
                     *               }
                     *             ],
                     *             "decidedBy": "decided by",
                     *             "dueDate": "2026-11-22",
                     *             "setOn": "2026-11-22",
                     *             "horizonDays": 1
                     *           },
                     *           "text": "text"
                     *         },
                     *         "claimedBy": {
                     *           "userId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "fullName": "Nguyễn Thị Lan",
                     *           "expiresAt": "2026-11-22T03:15:00.000Z",
                     *           "isMine": true
                     *         },
                     *         "allowedActions": [
                     *           "allowed actions"
                     *         ]
                     *       },
                     *       "movedPlans": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "version": 3,
                     *           "target": "order",
                     *           "order": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "code": "KH000123",
                     *             "placedAt": "2026-11-22T03:15:00.000Z",
                     *             "placedOn": "2026-11-22",
                     *             "deliveredAt": "2026-11-22T03:15:00.000Z",
                     *             "status": "status",
                     *             "totalMinor": 1,
                     *             "currency": "VND"
                     *           },
                     *           "customer": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "code": "KH000123",
                     *             "fullName": "Nguyễn Thị Lan",
                     *             "salutation": "salutation",
                     *             "phone1": "+84912345678",
                     *             "phone1IsWrong": true,
                     *             "phone2": "+84987654321",
                     *             "provinceCode": "79",
                     *             "communeCode": "26734",
                     *             "areaId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "address": "12 Lê Lợi",
                     *             "ownerId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "ownerName": "Trần Văn Bình",
                     *             "potential": "potential"
                     *           },
                     *           "dueDate": "2026-11-22",
                     *           "dueBeyondHorizon": true,
                     *           "state": "not_cared",
                     *           "voidReason": "order_cancelled",
                     *           "lines": [
                     *             {
                     *               "productId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *               "productCode": "KEM50",
                     *               "productName": "Kem chống nắng",
                     *               "unit": "hộp",
                     *               "quantity": "2",
                     *               "intervalDays": 1,
                     *               "dueDate": "2026-11-22",
                     *               "settled": true,
                     *               "setByCare": true
                     *             }
                     *           ],
                     *           "careCount": 1,
                     *           "careCountMin": 1,
                     *           "careCountMax": 1,
                     *           "attempts": 1,
                     *           "nextAttemptAt": "2026-11-22T03:15:00.000Z",
                     *           "needsDecision": true,
                     *           "orderChanged": "cancelled",
                     *           "reason": {
                     *             "code": "interval",
                     *             "params": {
                     *               "placedOn": "2026-11-22",
                     *               "countFrom": "placed",
                     *               "products": [
                     *                 {
                     *                   "code": "KH000123",
                     *                   "name": "Khách thân thiết",
                     *                   "unit": "hộp",
                     *                   "quantity": "2",
                     *                   "orderedQuantity": "2",
                     *                   "intervalDays": 1,
                     *                   "dueDate": "2026-11-22",
                     *                   "counted": true,
                     *                   "notCountedBecause": "not counted because"
                     *                 }
                     *               ],
                     *               "decidedBy": "decided by",
                     *               "dueDate": "2026-11-22",
                     *               "setOn": "2026-11-22",
                     *               "horizonDays": 1
                     *             },
                     *             "text": "text"
                     *           },
                     *           "claimedBy": {
                     *             "userId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "fullName": "Nguyễn Thị Lan",
                     *             "expiresAt": "2026-11-22T03:15:00.000Z",
                     *             "isMine": true
                     *           },
                     *           "allowedActions": [
                     *             "allowed actions"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CareRecordedView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `care-activity-not-found`, `care-plan-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `care-already-recorded`, `care-plan-changed`, `care-plan-finished`, `care-plan-void`, `customer-claimed`, `idempotency-key-in-use`, `stored-answer-erased` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `attempt-takes-no-date`, `callback-time-in-past`, `callback-time-not-accepted`, `callback-time-required`, `contact-result-not-accepted`, `contact-result-required`, `idempotency-key-reused`, `next-care-date-in-past`, `next-date-and-finish-exclude`, `next-date-needs-plan`, `next-date-or-finish-required`, `refusal-not-accepted`, `refusal-required` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopenCarePlan: {
        parameters: {
            query?: never;
            header: {
                "accept-language": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "nextCareDate": "2026-11-22"
                 *     }
                 */
                "application/json": components["schemas"]["ReopeningDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "version": 3,
                     *       "target": "order",
                     *       "order": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "code": "KH000123",
                     *         "placedAt": "2026-11-22T03:15:00.000Z",
                     *         "placedOn": "2026-11-22",
                     *         "deliveredAt": "2026-11-22T03:15:00.000Z",
                     *         "status": "status",
                     *         "totalMinor": 1,
                     *         "currency": "VND"
                     *       },
                     *       "customer": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "code": "KH000123",
                     *         "fullName": "Nguyễn Thị Lan",
                     *         "salutation": "salutation",
                     *         "phone1": "+84912345678",
                     *         "phone1IsWrong": true,
                     *         "phone2": "+84987654321",
                     *         "provinceCode": "79",
                     *         "communeCode": "26734",
                     *         "areaId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "address": "12 Lê Lợi",
                     *         "ownerId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "ownerName": "Trần Văn Bình",
                     *         "potential": "potential"
                     *       },
                     *       "dueDate": "2026-11-22",
                     *       "dueBeyondHorizon": true,
                     *       "state": "not_cared",
                     *       "voidReason": "order_cancelled",
                     *       "lines": [
                     *         {
                     *           "productId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "productCode": "KEM50",
                     *           "productName": "Kem chống nắng",
                     *           "unit": "hộp",
                     *           "quantity": "2",
                     *           "intervalDays": 1,
                     *           "dueDate": "2026-11-22",
                     *           "settled": true,
                     *           "setByCare": true
                     *         }
                     *       ],
                     *       "careCount": 1,
                     *       "careCountMin": 1,
                     *       "careCountMax": 1,
                     *       "attempts": 1,
                     *       "nextAttemptAt": "2026-11-22T03:15:00.000Z",
                     *       "needsDecision": true,
                     *       "orderChanged": "cancelled",
                     *       "reason": {
                     *         "code": "interval",
                     *         "params": {
                     *           "placedOn": "2026-11-22",
                     *           "countFrom": "placed",
                     *           "products": [
                     *             {
                     *               "code": "KH000123",
                     *               "name": "Khách thân thiết",
                     *               "unit": "hộp",
                     *               "quantity": "2",
                     *               "orderedQuantity": "2",
                     *               "intervalDays": 1,
                     *               "dueDate": "2026-11-22",
                     *               "counted": true,
                     *               "notCountedBecause": "not counted because"
                     *             }
                     *           ],
                     *           "decidedBy": "decided by",
                     *           "dueDate": "2026-11-22",
                     *           "setOn": "2026-11-22",
                     *           "horizonDays": 1
                     *         },
                     *         "text": "text"
                     *       },
                     *       "claimedBy": {
                     *         "userId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "fullName": "Nguyễn Thị Lan",
                     *         "expiresAt": "2026-11-22T03:15:00.000Z",
                     *         "isMine": true
                     *       },
                     *       "allowedActions": [
                     *         "allowed actions"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CarePlanView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required`, `reopening-not-allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `care-plan-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `care-plan-not-finished`, `idempotency-key-in-use`, `stored-answer-erased` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version: `stale` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `idempotency-key-reused`, `next-care-date-in-past` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCareProducts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "productIds": [
                     *         "01890a5d-ac96-774b-bcce-b302099a8057"
                     *       ],
                     *       "productGroupIds": [
                     *         "01890a5d-ac96-774b-bcce-b302099a8057"
                     *       ],
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["CareProductsView"];
                };
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `care-of-other-departments`, `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `user-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignCareProducts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "productIds": [
                 *         "01890a5d-ac96-774b-bcce-b302099a8057"
                 *       ],
                 *       "productGroupIds": [
                 *         "01890a5d-ac96-774b-bcce-b302099a8057"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CareProductsDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "productIds": [
                     *         "01890a5d-ac96-774b-bcce-b302099a8057"
                     *       ],
                     *       "productGroupIds": [
                     *         "01890a5d-ac96-774b-bcce-b302099a8057"
                     *       ],
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["CareProductsView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `care-of-other-departments`, `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `user-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version: `stale` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `care-of-unknown` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCareCustomers: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Also count all rows */
                withTotal?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "code": "KH000123",
                     *           "fullName": "Nguyễn Thị Lan"
                     *         }
                     *       ],
                     *       "nextCursor": null,
                     *       "total": 1,
                     *       "totalIsEstimate": true,
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["AssignedCustomersPage"];
                };
            };
            /** @description Malformed input: `invalid-cursor`, `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `care-of-other-departments`, `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `user-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignCareCustomers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customerIds": [
                 *         "01890a5d-ac96-774b-bcce-b302099a8057"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CareCustomersDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "code": "KH000123",
                     *           "fullName": "Nguyễn Thị Lan"
                     *         }
                     *       ],
                     *       "nextCursor": null,
                     *       "total": 1,
                     *       "totalIsEstimate": true,
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["AssignedCustomersPage"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `care-of-other-departments`, `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `user-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version: `stale` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `care-of-unknown` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAbsences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "from": "2026-11-22",
                     *           "to": "2026-11-22",
                     *           "standInId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "userId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "userName": "Trần Văn Bình",
                     *           "standInName": "Lê Thị Hoa"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AbsencesView"];
                };
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `care-of-other-departments`, `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `user-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addAbsence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "2026-11-22",
                 *       "to": "2026-11-22",
                 *       "standInId": "01890a5d-ac96-774b-bcce-b302099a8057"
                 *     }
                 */
                "application/json": components["schemas"]["AbsenceDto"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": "2026-11-22",
                     *       "to": "2026-11-22",
                     *       "standInId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "userId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "userName": "Trần Văn Bình",
                     *       "standInName": "Lê Thị Hoa"
                     *     }
                     */
                    "application/json": components["schemas"]["AbsenceView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `care-of-other-departments`, `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `user-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `idempotency-key-in-use`, `stored-answer-erased` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `absence-ends-before-it-begins`, `absence-needs-another`, `care-of-unknown`, `idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeAbsence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                absenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `care-of-other-departments`, `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `absence-not-found`, `user-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewCareAssignments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "operation": "add",
                 *       "of": "product",
                 *       "userIds": [
                 *         "01890a5d-ac96-774b-bcce-b302099a8057"
                 *       ],
                 *       "ids": [
                 *         "01890a5d-ac96-774b-bcce-b302099a8057"
                 *       ],
                 *       "customerFilter": {
                 *         "q": "lan",
                 *         "areaId": [
                 *           "01890a5d-ac96-774b-bcce-b302099a8057"
                 *         ],
                 *         "provinceCode": [
                 *           "79"
                 *         ],
                 *         "communeCode": [
                 *           "26734"
                 *         ],
                 *         "groupId": [
                 *           "01890a5d-ac96-774b-bcce-b302099a8057"
                 *         ],
                 *         "categoryId": [
                 *           "01890a5d-ac96-774b-bcce-b302099a8057"
                 *         ],
                 *         "channelId": [
                 *           "01890a5d-ac96-774b-bcce-b302099a8057"
                 *         ],
                 *         "sourceId": [
                 *           "01890a5d-ac96-774b-bcce-b302099a8057"
                 *         ],
                 *         "ownerId": [
                 *           "01890a5d-ac96-774b-bcce-b302099a8057"
                 *         ],
                 *         "branchId": [
                 *           "01890a5d-ac96-774b-bcce-b302099a8057"
                 *         ],
                 *         "lifecycle": [
                 *           "lead"
                 *         ],
                 *         "potential": [
                 *           "unknown"
                 *         ],
                 *         "type": [
                 *           "individual"
                 *         ],
                 *         "tag": "tag",
                 *         "createdFrom": "2026-11-22",
                 *         "createdTo": "2026-11-22",
                 *         "assigned": "none"
                 *       },
                 *       "productFilter": {
                 *         "q": "lan",
                 *         "groupId": [
                 *           "01890a5d-ac96-774b-bcce-b302099a8057"
                 *         ],
                 *         "kind": [
                 *           "good"
                 *         ],
                 *         "active": true,
                 *         "hasInterval": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["BulkAssignDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "selected": 1,
                     *       "changes": 1,
                     *       "isInForce": true,
                     *       "people": [
                     *         {
                     *           "userId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "fullName": "Nguyễn Thị Lan",
                     *           "isActive": true,
                     *           "before": 1,
                     *           "after": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["BulkAssignPreviewView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `care-of-other-departments`, `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `idempotency-key-in-use`, `stored-answer-erased` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `bulk-nothing-chosen`, `bulk-too-many`, `care-assignee-inactive`, `care-choose-ids-or-filter`, `care-of-unknown`, `care-split-needs-two`, `idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignCare: {
        parameters: {
            query?: never;
            header: {
                "accept-language": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "operation": "add",
                 *       "of": "product",
                 *       "userIds": [
                 *         "01890a5d-ac96-774b-bcce-b302099a8057"
                 *       ],
                 *       "ids": [
                 *         "01890a5d-ac96-774b-bcce-b302099a8057"
                 *       ],
                 *       "customerFilter": {
                 *         "q": "lan",
                 *         "areaId": [
                 *           "01890a5d-ac96-774b-bcce-b302099a8057"
                 *         ],
                 *         "provinceCode": [
                 *           "79"
                 *         ],
                 *         "communeCode": [
                 *           "26734"
                 *         ],
                 *         "groupId": [
                 *           "01890a5d-ac96-774b-bcce-b302099a8057"
                 *         ],
                 *         "categoryId": [
                 *           "01890a5d-ac96-774b-bcce-b302099a8057"
                 *         ],
                 *         "channelId": [
                 *           "01890a5d-ac96-774b-bcce-b302099a8057"
                 *         ],
                 *         "sourceId": [
                 *           "01890a5d-ac96-774b-bcce-b302099a8057"
                 *         ],
                 *         "ownerId": [
                 *           "01890a5d-ac96-774b-bcce-b302099a8057"
                 *         ],
                 *         "branchId": [
                 *           "01890a5d-ac96-774b-bcce-b302099a8057"
                 *         ],
                 *         "lifecycle": [
                 *           "lead"
                 *         ],
                 *         "potential": [
                 *           "unknown"
                 *         ],
                 *         "type": [
                 *           "individual"
                 *         ],
                 *         "tag": "tag",
                 *         "createdFrom": "2026-11-22",
                 *         "createdTo": "2026-11-22",
                 *         "assigned": "none"
                 *       },
                 *       "productFilter": {
                 *         "q": "lan",
                 *         "groupId": [
                 *           "01890a5d-ac96-774b-bcce-b302099a8057"
                 *         ],
                 *         "kind": [
                 *           "good"
                 *         ],
                 *         "active": true,
                 *         "hasInterval": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["BulkAssignDto"];
            };
        };
        responses: {
            /** @description Taken on; the work goes on in the background */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "kind": "care-assignments",
                     *       "title": "title",
                     *       "status": "queued",
                     *       "input": {},
                     *       "total": 1,
                     *       "processed": 1,
                     *       "changed": 1,
                     *       "unchanged": 1,
                     *       "skipped": 1,
                     *       "error": {
                     *         "code": "KH000123",
                     *         "message": "message"
                     *       },
                     *       "reversibleUntil": "2026-11-22T03:15:00.000Z",
                     *       "reversesId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "reversedById": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "createdById": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "createdAt": "2026-11-22T03:15:00.000Z",
                     *       "startedAt": "2026-11-22T03:15:00.000Z",
                     *       "finishedAt": "2026-11-22T03:15:00.000Z",
                     *       "resultUrl": "/api/v1/bulk-jobs/01890000-0000-7000-8000-000000000001/rows"
                     *     }
                     */
                    "application/json": components["schemas"]["BulkJobView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `care-of-other-departments`, `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `bulk-job-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `idempotency-key-in-use`, `stored-answer-erased` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `bulk-nothing-chosen`, `bulk-too-many`, `care-assignee-inactive`, `care-assignment-changes-nothing`, `care-choose-ids-or-filter`, `care-of-unknown`, `care-split-needs-two`, `idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAssignedGroups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "name": "Khách thân thiết",
                     *           "parentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "productCount": 1,
                     *           "unassignedCount": 1,
                     *           "users": [
                     *             {
                     *               "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *               "fullName": "Nguyễn Thị Lan",
                     *               "active": true
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AssignedGroupsView"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAssignedProducts: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Also count all rows */
                withTotal?: boolean;
                q?: string;
                /** @description A group stands for all below it */
                groupId?: string[];
                kind?: components["schemas"]["ProductKind"][];
                active?: boolean;
                /** @description Whether it asks for care */
                hasInterval?: boolean;
                /** @description `none`: no active person has it */
                assigned?: components["schemas"]["ProductAssigned"];
                /** @description Those that this person has, by themselves or by a group */
                userId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "code": "KH000123",
                     *           "name": "Khách thân thiết",
                     *           "groupId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "careIntervalDays": 1,
                     *           "active": true,
                     *           "version": 3,
                     *           "users": [
                     *             {
                     *               "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *               "fullName": "Nguyễn Thị Lan",
                     *               "active": true
                     *             }
                     *           ],
                     *           "usersThrough": [
                     *             {
                     *               "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *               "fullName": "Nguyễn Thị Lan",
                     *               "active": true
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": null,
                     *       "total": 1,
                     *       "totalIsEstimate": true
                     *     }
                     */
                    "application/json": components["schemas"]["AssignedProductsPageView"];
                };
            };
            /** @description Malformed input: `invalid-cursor`, `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCustomerAssignments: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Also count all rows */
                withTotal?: boolean;
                /** @description Name in any order with or without marks, phone from 4 digits, code, e-mail. Without sort, best matches first */
                q?: string;
                areaId?: string[];
                provinceCode?: string[];
                communeCode?: string[];
                groupId?: string[];
                categoryId?: string[];
                channelId?: string[];
                sourceId?: string[];
                ownerId?: string[];
                branchId?: string[];
                lifecycle?: components["schemas"]["Lifecycle"][];
                potential?: components["schemas"]["Potential"][];
                type?: components["schemas"]["CustomerType"][];
                /** @description A tag, exactly */
                tag?: string;
                /** @description Created on or after this day */
                createdFrom?: string;
                /** @description Created on or before this day */
                createdTo?: string;
                /** @description `none`: only nobody's customers: without an active owner or agent by the care mode in force */
                assigned?: components["schemas"]["CustomerAssigned"];
                /** @description Fields to sort by; a minus sorts descending */
                sort?: ("fullName" | "-fullName" | "code" | "-code" | "lastPurchaseOn" | "-lastPurchaseOn" | "createdAt" | "-createdAt" | "spend" | "-spend" | "orderCount" | "-orderCount")[];
                /** @description Assigned to this person */
                userId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "code": "KH000123",
                     *           "fullName": "Nguyễn Thị Lan",
                     *           "ownerId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "ownerName": "Trần Văn Bình",
                     *           "lastPurchaseOn": "2026-11-22",
                     *           "users": [
                     *             {
                     *               "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *               "fullName": "Nguyễn Thị Lan",
                     *               "active": true
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": null,
                     *       "total": 1,
                     *       "totalIsEstimate": true
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerAssignmentsPageView"];
                };
            };
            /** @description Malformed input: `invalid-cursor`, `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCareStaff: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "fullName": "Nguyễn Thị Lan",
                     *           "role": "agent",
                     *           "departmentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "active": true,
                     *           "dailyCareCapacity": 1,
                     *           "productCount": 1,
                     *           "productGroupCount": 1,
                     *           "customerCount": 1,
                     *           "ownedCount": 1,
                     *           "awayUntil": "2026-11-22",
                     *           "standInName": "Lê Thị Hoa"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CareStaffListView"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCareAbsences: {
        parameters: {
            query: {
                /** @description The first day to look at */
                from: string;
                /** @description The last day to look at */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "from": "2026-11-22",
                     *           "to": "2026-11-22",
                     *           "standInId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "userId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "userName": "Trần Văn Bình",
                     *           "standInName": "Lê Thị Hoa"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AbsencesView"];
                };
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCustomersDue: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Also count all rows */
                withTotal?: boolean;
                /** @description These plans, as far as the other filters let them through */
                id?: string[];
                target?: components["schemas"]["CarePlanTarget"];
                state?: components["schemas"]["CarePlanState"][];
                dueFrom?: string;
                dueTo?: string;
                /** @description With all groups under them */
                productGroupId?: string[];
                areaId?: string[];
                /** @description Codes, comma-separated */
                provinceCode?: string;
                /** @description Codes, comma-separated */
                communeCode?: string;
                /** @description Branch of the order; of the customer for own plans */
                branchId?: string[];
                customerId?: string[];
                orderId?: string[];
                /** @description Order code, or a customer as in the customer search */
                q?: string;
                /** @description Only open plans with something unsettled that the reader answers for */
                forMe?: boolean;
                /** @description Plans that a supervisor must decide */
                needsDecision?: boolean;
                /** @description Fields to sort by; a minus sorts descending */
                sort?: ("dueDate" | "-dueDate" | "customerName" | "-customerName")[];
            };
            header: {
                "accept-language": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "customer": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "code": "KH000123",
                     *             "fullName": "Nguyễn Thị Lan",
                     *             "salutation": "salutation",
                     *             "phone1": "+84912345678",
                     *             "phone1IsWrong": true,
                     *             "phone2": "+84987654321",
                     *             "provinceCode": "79",
                     *             "communeCode": "26734",
                     *             "areaId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "address": "12 Lê Lợi",
                     *             "ownerId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "ownerName": "Trần Văn Bình",
                     *             "potential": "potential"
                     *           },
                     *           "dueDate": "2026-11-22",
                     *           "dueOrderCount": 1,
                     *           "planIds": [
                     *             "01890a5d-ac96-774b-bcce-b302099a8057"
                     *           ],
                     *           "state": "not_cared",
                     *           "reason": {
                     *             "code": "interval",
                     *             "params": {
                     *               "placedOn": "2026-11-22",
                     *               "countFrom": "placed",
                     *               "products": [
                     *                 {
                     *                   "code": "KH000123",
                     *                   "name": "Khách thân thiết",
                     *                   "unit": "hộp",
                     *                   "quantity": "2",
                     *                   "orderedQuantity": "2",
                     *                   "intervalDays": 1,
                     *                   "dueDate": "2026-11-22",
                     *                   "counted": true,
                     *                   "notCountedBecause": "not counted because"
                     *                 }
                     *               ],
                     *               "decidedBy": "decided by",
                     *               "dueDate": "2026-11-22",
                     *               "setOn": "2026-11-22",
                     *               "horizonDays": 1
                     *             },
                     *             "text": "text"
                     *           },
                     *           "claimedBy": {
                     *             "userId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "fullName": "Nguyễn Thị Lan",
                     *             "expiresAt": "2026-11-22T03:15:00.000Z",
                     *             "isMine": true
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null,
                     *       "total": 1,
                     *       "totalIsEstimate": true
                     *     }
                     */
                    "application/json": components["schemas"]["CustomersDuePage"];
                };
            };
            /** @description Malformed input: `invalid-cursor`, `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCareActivities: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Also count all rows */
                withTotal?: boolean;
                /** @description Recorded by */
                userId?: string[];
                customerId?: string[];
                planId?: string[];
                orderId?: string[];
                /** @description With all groups under them */
                productGroupId?: string[];
                action?: components["schemas"]["CareAction"][];
                formId?: string[];
                reasonId?: string[];
                feedbackTypeId?: string[];
                contactResultId?: string[];
                /** @description First day, in the business time zone */
                from?: string;
                /** @description Last day */
                to?: string;
                /** @description Customer (as in the customer search), order code or words of the content */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "customer": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "code": "KH000123",
                     *             "fullName": "Nguyễn Thị Lan"
                     *           },
                     *           "action": "call_out",
                     *           "form": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "name": "Khách thân thiết"
                     *           },
                     *           "reason": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "name": "Khách thân thiết"
                     *           },
                     *           "content": "Đã gọi, khách hẹn tuần sau",
                     *           "feedbackType": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "name": "Khách thân thiết"
                     *           },
                     *           "contactResult": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "name": "Khách thân thiết",
                     *             "category": "reached"
                     *           },
                     *           "counted": true,
                     *           "nextCareDate": "2026-11-22",
                     *           "finish": true,
                     *           "finishReason": "finish reason",
                     *           "callbackAt": "2026-11-22T03:15:00.000Z",
                     *           "refusal": "now",
                     *           "recordedBy": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "fullName": "Nguyễn Thị Lan"
                     *           },
                     *           "recordedAt": "2026-11-22T03:15:00.000Z",
                     *           "plans": [
                     *             {
                     *               "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *               "orderId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *               "orderCode": "DH000123",
                     *               "stateBefore": "not_cared",
                     *               "stateAfter": "not_cared",
                     *               "dueBefore": "2026-11-22",
                     *               "dueAfter": "2026-11-22"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": null,
                     *       "total": 1,
                     *       "totalIsEstimate": true,
                     *       "totals": {
                     *         "activities": 1,
                     *         "counted": 1,
                     *         "customers": 1,
                     *         "byAction": [
                     *           {
                     *             "key": "key",
                     *             "count": 1
                     *           }
                     *         ],
                     *         "byResult": [
                     *           {
                     *             "key": "key",
                     *             "count": 1
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CareActivityPage"];
                };
            };
            /** @description Malformed input: `invalid-cursor`, `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCareActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "customer": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "code": "KH000123",
                     *         "fullName": "Nguyễn Thị Lan"
                     *       },
                     *       "action": "call_out",
                     *       "form": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "name": "Khách thân thiết"
                     *       },
                     *       "reason": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "name": "Khách thân thiết"
                     *       },
                     *       "content": "Đã gọi, khách hẹn tuần sau",
                     *       "feedbackType": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "name": "Khách thân thiết"
                     *       },
                     *       "contactResult": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "name": "Khách thân thiết",
                     *         "category": "reached"
                     *       },
                     *       "counted": true,
                     *       "nextCareDate": "2026-11-22",
                     *       "finish": true,
                     *       "finishReason": "finish reason",
                     *       "callbackAt": "2026-11-22T03:15:00.000Z",
                     *       "refusal": "now",
                     *       "recordedBy": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "fullName": "Nguyễn Thị Lan"
                     *       },
                     *       "recordedAt": "2026-11-22T03:15:00.000Z",
                     *       "plans": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "orderId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "orderCode": "DH000123",
                     *           "stateBefore": "not_cared",
                     *           "stateAfter": "not_cared",
                     *           "dueBefore": "2026-11-22",
                     *           "dueAfter": "2026-11-22"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CareActivityView"];
                };
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `care-activity-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordCareOnCustomer: {
        parameters: {
            query?: never;
            header: {
                "accept-language": string;
            };
            path: {
                idOrCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "call_out",
                 *       "formId": "01890a5d-ac96-774b-bcce-b302099a8057",
                 *       "reasonId": "01890a5d-ac96-774b-bcce-b302099a8057",
                 *       "content": "Đã gọi, khách hẹn tuần sau",
                 *       "feedbackTypeId": "01890a5d-ac96-774b-bcce-b302099a8057",
                 *       "contactResultId": "01890a5d-ac96-774b-bcce-b302099a8057",
                 *       "nextCareDate": "2026-11-22",
                 *       "finish": true,
                 *       "finishReason": "finish reason",
                 *       "callbackAt": "2026-11-22T03:15:00.000Z",
                 *       "refusal": "now",
                 *       "settles": [
                 *         {
                 *           "carePlanId": "01890a5d-ac96-774b-bcce-b302099a8057",
                 *           "planVersion": 1
                 *         }
                 *       ],
                 *       "nextDateFor": "own_plan"
                 *     }
                 */
                "application/json": components["schemas"]["CustomerCareRecordDto"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "customer": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "code": "KH000123",
                     *         "fullName": "Nguyễn Thị Lan"
                     *       },
                     *       "action": "call_out",
                     *       "form": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "name": "Khách thân thiết"
                     *       },
                     *       "reason": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "name": "Khách thân thiết"
                     *       },
                     *       "content": "Đã gọi, khách hẹn tuần sau",
                     *       "feedbackType": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "name": "Khách thân thiết"
                     *       },
                     *       "contactResult": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "name": "Khách thân thiết",
                     *         "category": "reached"
                     *       },
                     *       "counted": true,
                     *       "nextCareDate": "2026-11-22",
                     *       "finish": true,
                     *       "finishReason": "finish reason",
                     *       "callbackAt": "2026-11-22T03:15:00.000Z",
                     *       "refusal": "now",
                     *       "recordedBy": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "fullName": "Nguyễn Thị Lan"
                     *       },
                     *       "recordedAt": "2026-11-22T03:15:00.000Z",
                     *       "plans": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "orderId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "orderCode": "DH000123",
                     *           "stateBefore": "not_cared",
                     *           "stateAfter": "not_cared",
                     *           "dueBefore": "2026-11-22",
                     *           "dueAfter": "2026-11-22"
                     *         }
                     *       ],
                     *       "plan": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "version": 3,
                     *         "target": "order",
                     *         "order": {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "code": "KH000123",
                     *           "placedAt": "2026-11-22T03:15:00.000Z",
                     *           "placedOn": "2026-11-22",
                     *           "deliveredAt": "2026-11-22T03:15:00.000Z",
                     *           "status": "status",
                     *           "totalMinor": 1,
                     *           "currency": "VND"
                     *         },
                     *         "customer": {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "code": "KH000123",
                     *           "fullName": "Nguyễn Thị Lan",
                     *           "salutation": "salutation",
                     *           "phone1": "+84912345678",
                     *           "phone1IsWrong": true,
                     *           "phone2": "+84987654321",
                     *           "provinceCode": "79",
                     *           "communeCode": "26734",
                     *           "areaId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "address": "12 Lê Lợi",
                     *           "ownerId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "ownerName": "Trần Văn Bình",
                     *           "potential": "potential"
                     *         },
                     *         "dueDate": "2026-11-22",
                     *         "dueBeyondHorizon": true,
                     *         "state": "not_cared",
                     *         "voidReason": "order_cancelled",
                     *         "lines": [
                     *           {
                     *             "productId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "productCode": "KEM50",
                     *             "productName": "Kem chống nắng",
                     *             "unit": "hộp",
                     *             "quantity": "2",
                     *             "intervalDays": 1,
                     *             "dueDate": "2026-11-22",
                     *             "settled": true,
                     *             "setByCare": true
                     *           }
                     *         ],
                     *         "careCount": 1,
                     *         "careCountMin": 1,
                     *         "careCountMax": 1,
                     *         "attempts": 1,
                     *         "nextAttemptAt": "2026-11-22T03:15:00.000Z",
                     *         "needsDecision": true,
                     *         "orderChanged": "cancelled",
                     *         "reason": {
                     *           "code": "interval",
                     *           "params": {
                     *             "placedOn": "2026-11-22",
                     *             "countFrom": "placed",
                     *             "products": [
                     *               {
                     *                 "code": "KH000123",
                     *                 "name": "Khách thân thiết",
                     *                 "unit": "hộp",
                     *                 "quantity": "2",
                     *                 "orderedQuantity": "2",
                     *                 "intervalDays": 1,
                     *                 "dueDate": "2026-11-22",
                     *                 "counted": true,
                     *                 "notCountedBecause": "not counted because"
                     *               }
                     *             ],
                     *             "decidedBy": "decided by",
                     *             "dueDate": "2026-11-22",
                     *             "setOn": "2026-11-22",
                     *             "horizonDays": 1
                     *           },
                     *           "text": "text"
                     *         },
                     *         "claimedBy": {
                     *           "userId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "fullName": "Nguyễn Thị Lan",
                     *           "expiresAt": "2026-11-22T03:15:00.000Z",
                     *           "isMine": true
                     *         },
                     *         "allowedActions": [
                     *           "allowed actions"
                     *         ]
                     *       },
                     *       "movedPlans": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "version": 3,
                     *           "target": "order",
                     *           "order": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "code": "KH000123",
                     *             "placedAt": "2026-11-22T03:15:00.000Z",
                     *             "placedOn": "2026-11-22",
                     *             "deliveredAt": "2026-11-22T03:15:00.000Z",
                     *             "status": "status",
                     *             "totalMinor": 1,
                     *             "currency": "VND"
                     *           },
                     *           "customer": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "code": "KH000123",
                     *             "fullName": "Nguyễn Thị Lan",
                     *             "salutation": "salutation",
                     *             "phone1": "+84912345678",
                     *             "phone1IsWrong": true,
                     *             "phone2": "+84987654321",
                     *             "provinceCode": "79",
                     *             "communeCode": "26734",
                     *             "areaId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "address": "12 Lê Lợi",
                     *             "ownerId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "ownerName": "Trần Văn Bình",
                     *             "potential": "potential"
                     *           },
                     *           "dueDate": "2026-11-22",
                     *           "dueBeyondHorizon": true,
                     *           "state": "not_cared",
                     *           "voidReason": "order_cancelled",
                     *           "lines": [
                     *             {
                     *               "productId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *               "productCode": "KEM50",
                     *               "productName": "Kem chống nắng",
                     *               "unit": "hộp",
                     *               "quantity": "2",
                     *               "intervalDays": 1,
                     *               "dueDate": "2026-11-22",
                     *               "settled": true,
                     *               "setByCare": true
                     *             }
                     *           ],
                     *           "careCount": 1,
                     *           "careCountMin": 1,
                     *           "careCountMax": 1,
                     *           "attempts": 1,
                     *           "nextAttemptAt": "2026-11-22T03:15:00.000Z",
                     *           "needsDecision": true,
                     *           "orderChanged": "cancelled",
                     *           "reason": {
                     *             "code": "interval",
                     *             "params": {
                     *               "placedOn": "2026-11-22",
                     *               "countFrom": "placed",
                     *               "products": [
                     *                 {
                     *                   "code": "KH000123",
                     *                   "name": "Khách thân thiết",
                     *                   "unit": "hộp",
                     *                   "quantity": "2",
                     *                   "orderedQuantity": "2",
                     *                   "intervalDays": 1,
                     *                   "dueDate": "2026-11-22",
                     *                   "counted": true,
                     *                   "notCountedBecause": "not counted because"
                     *                 }
                     *               ],
                     *               "decidedBy": "decided by",
                     *               "dueDate": "2026-11-22",
                     *               "setOn": "2026-11-22",
                     *               "horizonDays": 1
                     *             },
                     *             "text": "text"
                     *           },
                     *           "claimedBy": {
                     *             "userId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "fullName": "Nguyễn Thị Lan",
                     *             "expiresAt": "2026-11-22T03:15:00.000Z",
                     *             "isMine": true
                     *           },
                     *           "allowedActions": [
                     *             "allowed actions"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CareRecordedView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `care-activity-not-found`, `care-plan-not-found`, `customer-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `care-already-recorded`, `care-plan-changed`, `care-plan-finished`, `care-plan-void`, `customer-claimed`, `idempotency-key-in-use`, `stored-answer-erased` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `attempt-takes-no-date`, `callback-time-in-past`, `callback-time-not-accepted`, `callback-time-required`, `contact-result-not-accepted`, `contact-result-required`, `idempotency-key-reused`, `next-care-date-in-past`, `next-date-and-finish-exclude`, `next-date-needs-plan`, `next-date-or-finish-required`, `refusal-not-accepted`, `refusal-required` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setCustomerCareDate: {
        parameters: {
            query?: never;
            header: {
                "accept-language": string;
            };
            path: {
                idOrCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "date": "2026-11-22",
                 *       "action": "call_out",
                 *       "formId": "01890a5d-ac96-774b-bcce-b302099a8057",
                 *       "reasonId": "01890a5d-ac96-774b-bcce-b302099a8057"
                 *     }
                 */
                "application/json": components["schemas"]["CareDateDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "version": 3,
                     *       "target": "order",
                     *       "order": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "code": "KH000123",
                     *         "placedAt": "2026-11-22T03:15:00.000Z",
                     *         "placedOn": "2026-11-22",
                     *         "deliveredAt": "2026-11-22T03:15:00.000Z",
                     *         "status": "status",
                     *         "totalMinor": 1,
                     *         "currency": "VND"
                     *       },
                     *       "customer": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "code": "KH000123",
                     *         "fullName": "Nguyễn Thị Lan",
                     *         "salutation": "salutation",
                     *         "phone1": "+84912345678",
                     *         "phone1IsWrong": true,
                     *         "phone2": "+84987654321",
                     *         "provinceCode": "79",
                     *         "communeCode": "26734",
                     *         "areaId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "address": "12 Lê Lợi",
                     *         "ownerId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "ownerName": "Trần Văn Bình",
                     *         "potential": "potential"
                     *       },
                     *       "dueDate": "2026-11-22",
                     *       "dueBeyondHorizon": true,
                     *       "state": "not_cared",
                     *       "voidReason": "order_cancelled",
                     *       "lines": [
                     *         {
                     *           "productId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "productCode": "KEM50",
                     *           "productName": "Kem chống nắng",
                     *           "unit": "hộp",
                     *           "quantity": "2",
                     *           "intervalDays": 1,
                     *           "dueDate": "2026-11-22",
                     *           "settled": true,
                     *           "setByCare": true
                     *         }
                     *       ],
                     *       "careCount": 1,
                     *       "careCountMin": 1,
                     *       "careCountMax": 1,
                     *       "attempts": 1,
                     *       "nextAttemptAt": "2026-11-22T03:15:00.000Z",
                     *       "needsDecision": true,
                     *       "orderChanged": "cancelled",
                     *       "reason": {
                     *         "code": "interval",
                     *         "params": {
                     *           "placedOn": "2026-11-22",
                     *           "countFrom": "placed",
                     *           "products": [
                     *             {
                     *               "code": "KH000123",
                     *               "name": "Khách thân thiết",
                     *               "unit": "hộp",
                     *               "quantity": "2",
                     *               "orderedQuantity": "2",
                     *               "intervalDays": 1,
                     *               "dueDate": "2026-11-22",
                     *               "counted": true,
                     *               "notCountedBecause": "not counted because"
                     *             }
                     *           ],
                     *           "decidedBy": "decided by",
                     *           "dueDate": "2026-11-22",
                     *           "setOn": "2026-11-22",
                     *           "horizonDays": 1
                     *         },
                     *         "text": "text"
                     *       },
                     *       "claimedBy": {
                     *         "userId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "fullName": "Nguyễn Thị Lan",
                     *         "expiresAt": "2026-11-22T03:15:00.000Z",
                     *         "isMine": true
                     *       },
                     *       "allowedActions": [
                     *         "allowed actions"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CarePlanView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `care-plan-not-found`, `customer-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `customer-claimed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version: `stale` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `next-care-date-in-past` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    claimCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                idOrCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "takeOver": true
                 *     }
                 */
                "application/json": components["schemas"]["ClaimDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "userId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "fullName": "Nguyễn Thị Lan",
                     *       "expiresAt": "2026-11-22T03:15:00.000Z",
                     *       "isMine": true,
                     *       "claimedAt": "2026-11-22T03:15:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CareClaimView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required`, `take-over-not-allowed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `customer-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `customer-claimed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releaseCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                idOrCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `customer-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCustomerTimeline: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Also count all rows */
                withTotal?: boolean;
                /** @description Only these kinds, comma-separated; `kinds` of an answer names them all */
                kind?: string;
                /** @description First day, in the business time zone */
                from?: string;
                /** @description Last day */
                to?: string;
            };
            header: {
                "accept-language": string;
            };
            path: {
                idOrCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "kind": "kind",
                     *           "title": "title",
                     *           "at": "2026-11-22T03:15:00.000Z",
                     *           "by": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "fullName": "Nguyễn Thị Lan"
                     *           },
                     *           "text": "text",
                     *           "link": {
                     *             "resource": "resource",
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "code": "KH000123"
                     *           },
                     *           "data": {}
                     *         }
                     *       ],
                     *       "nextCursor": null,
                     *       "total": 1,
                     *       "totalIsEstimate": true,
                     *       "kinds": [
                     *         {
                     *           "kind": "kind",
                     *           "title": "title"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TimelinePageView"];
                };
            };
            /** @description Malformed input: `invalid-cursor`, `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `customer-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search: {
        parameters: {
            query: {
                /** @description Name in any order and without marks, 4 or more digits of a phone, code, e-mail */
                q: string;
                /** @description Hits of each kind */
                limit?: number;
            };
            header: {
                "accept-language": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "kind",
                     *           "title": "title",
                     *           "hits": [
                     *             {
                     *               "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *               "code": "KH000123",
                     *               "title": "title",
                     *               "detail": "detail"
                     *             }
                     *           ],
                     *           "hasMore": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SearchResultView"];
                };
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getToday: {
        parameters: {
            query?: never;
            header: {
                "accept-language": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "date": "2026-11-22",
                     *       "own": [
                     *         {
                     *           "key": "key",
                     *           "title": "title",
                     *           "urgency": "now",
                     *           "count": 1,
                     *           "isMore": true,
                     *           "list": {
                     *             "path": "path",
                     *             "filters": {}
                     *           }
                     *         }
                     *       ],
                     *       "team": [
                     *         {
                     *           "key": "key",
                     *           "title": "title",
                     *           "urgency": "now",
                     *           "count": 1,
                     *           "isMore": true,
                     *           "list": {
                     *             "path": "path",
                     *             "filters": {}
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TodayView"];
                };
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listImports: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Also count all rows */
                withTotal?: boolean;
                kind?: string;
            };
            header: {
                "accept-language": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "kind": "orders",
                     *           "status": "queued",
                     *           "dryRun": true,
                     *           "fileName": "khach-hang.xlsx",
                     *           "fileSize": 1,
                     *           "processed": 1,
                     *           "total": 1,
                     *           "read": 1,
                     *           "created": 1,
                     *           "updated": 1,
                     *           "unchanged": 1,
                     *           "refused": 1,
                     *           "warnings": 1,
                     *           "mapping": {},
                     *           "options": {},
                     *           "format": {
                     *             "container": "csv",
                     *             "sheet": "sheet",
                     *             "encoding": "utf-8",
                     *             "separator": "separator",
                     *             "headerRow": 1
                     *           },
                     *           "columns": [
                     *             {
                     *               "name": "Khách thân thiết",
                     *               "samples": [
                     *                 "samples"
                     *               ],
                     *               "filled": 1,
                     *               "looksLike": "text"
                     *             }
                     *           ],
                     *           "questions": [
                     *             {
                     *               "id": "date_order:InvoiceDate",
                     *               "kind": "date_order",
                     *               "column": "column",
                     *               "choices": [
                     *                 "choices"
                     *               ],
                     *               "samples": [
                     *                 {
                     *                   "text": "text",
                     *                   "readings": {}
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "summary": {},
                     *           "suggestedCareStart": {
                     *             "date": "2026-11-22",
                     *             "wouldVoid": 1
                     *           },
                     *           "error": {
                     *             "code": "xls-not-supported",
                     *             "message": "message",
                     *             "params": {}
                     *           },
                     *           "resultUrl": "result url",
                     *           "createdById": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "createdAt": "2026-11-22T03:15:00.000Z",
                     *           "startedAt": "2026-11-22T03:15:00.000Z",
                     *           "finishedAt": "2026-11-22T03:15:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null,
                     *       "total": 1,
                     *       "totalIsEstimate": true
                     *     }
                     */
                    "application/json": components["schemas"]["ImportPage"];
                };
            };
            /** @description Malformed input: `invalid-cursor`, `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createImport: {
        parameters: {
            query?: never;
            header: {
                "accept-language": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["CreateImportForm"];
            };
        };
        responses: {
            /** @description Taken on; the work goes on in the background */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "kind": "orders",
                     *       "status": "queued",
                     *       "dryRun": true,
                     *       "fileName": "khach-hang.xlsx",
                     *       "fileSize": 1,
                     *       "processed": 1,
                     *       "total": 1,
                     *       "read": 1,
                     *       "created": 1,
                     *       "updated": 1,
                     *       "unchanged": 1,
                     *       "refused": 1,
                     *       "warnings": 1,
                     *       "mapping": {},
                     *       "options": {},
                     *       "format": {
                     *         "container": "csv",
                     *         "sheet": "sheet",
                     *         "encoding": "utf-8",
                     *         "separator": "separator",
                     *         "headerRow": 1
                     *       },
                     *       "columns": [
                     *         {
                     *           "name": "Khách thân thiết",
                     *           "samples": [
                     *             "samples"
                     *           ],
                     *           "filled": 1,
                     *           "looksLike": "text"
                     *         }
                     *       ],
                     *       "questions": [
                     *         {
                     *           "id": "date_order:InvoiceDate",
                     *           "kind": "date_order",
                     *           "column": "column",
                     *           "choices": [
                     *             "choices"
                     *           ],
                     *           "samples": [
                     *             {
                     *               "text": "text",
                     *               "readings": {}
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "summary": {},
                     *       "suggestedCareStart": {
                     *         "date": "2026-11-22",
                     *         "wouldVoid": 1
                     *       },
                     *       "error": {
                     *         "code": "xls-not-supported",
                     *         "message": "message",
                     *         "params": {}
                     *       },
                     *       "resultUrl": "result url",
                     *       "createdById": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "createdAt": "2026-11-22T03:15:00.000Z",
                     *       "startedAt": "2026-11-22T03:15:00.000Z",
                     *       "finishedAt": "2026-11-22T03:15:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `import-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `idempotency-key-in-use`, `stored-answer-erased` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `idempotency-key-reused`, `unknown-import-kind` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listImportKinds: {
        parameters: {
            query?: never;
            header: {
                "accept-language": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "kind",
                     *           "title": "title",
                     *           "fields": [
                     *             {
                     *               "name": "Khách thân thiết",
                     *               "type": "type",
                     *               "required": true,
                     *               "title": "title"
                     *             }
                     *           ],
                     *           "options": [
                     *             "options"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ImportKindList"];
                };
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImportTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `unknown-import-kind` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header: {
                "accept-language": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "kind": "orders",
                     *       "status": "queued",
                     *       "dryRun": true,
                     *       "fileName": "khach-hang.xlsx",
                     *       "fileSize": 1,
                     *       "processed": 1,
                     *       "total": 1,
                     *       "read": 1,
                     *       "created": 1,
                     *       "updated": 1,
                     *       "unchanged": 1,
                     *       "refused": 1,
                     *       "warnings": 1,
                     *       "mapping": {},
                     *       "options": {},
                     *       "format": {
                     *         "container": "csv",
                     *         "sheet": "sheet",
                     *         "encoding": "utf-8",
                     *         "separator": "separator",
                     *         "headerRow": 1
                     *       },
                     *       "columns": [
                     *         {
                     *           "name": "Khách thân thiết",
                     *           "samples": [
                     *             "samples"
                     *           ],
                     *           "filled": 1,
                     *           "looksLike": "text"
                     *         }
                     *       ],
                     *       "questions": [
                     *         {
                     *           "id": "date_order:InvoiceDate",
                     *           "kind": "date_order",
                     *           "column": "column",
                     *           "choices": [
                     *             "choices"
                     *           ],
                     *           "samples": [
                     *             {
                     *               "text": "text",
                     *               "readings": {}
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "summary": {},
                     *       "suggestedCareStart": {
                     *         "date": "2026-11-22",
                     *         "wouldVoid": 1
                     *       },
                     *       "error": {
                     *         "code": "xls-not-supported",
                     *         "message": "message",
                     *         "params": {}
                     *       },
                     *       "resultUrl": "result url",
                     *       "createdById": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "createdAt": "2026-11-22T03:15:00.000Z",
                     *       "startedAt": "2026-11-22T03:15:00.000Z",
                     *       "finishedAt": "2026-11-22T03:15:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `import-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateImport: {
        parameters: {
            query?: never;
            header: {
                "accept-language": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answers": {},
                 *       "mapping": {},
                 *       "options": {}
                 *     }
                 */
                "application/json": components["schemas"]["UpdateImportInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "kind": "orders",
                     *       "status": "queued",
                     *       "dryRun": true,
                     *       "fileName": "khach-hang.xlsx",
                     *       "fileSize": 1,
                     *       "processed": 1,
                     *       "total": 1,
                     *       "read": 1,
                     *       "created": 1,
                     *       "updated": 1,
                     *       "unchanged": 1,
                     *       "refused": 1,
                     *       "warnings": 1,
                     *       "mapping": {},
                     *       "options": {},
                     *       "format": {
                     *         "container": "csv",
                     *         "sheet": "sheet",
                     *         "encoding": "utf-8",
                     *         "separator": "separator",
                     *         "headerRow": 1
                     *       },
                     *       "columns": [
                     *         {
                     *           "name": "Khách thân thiết",
                     *           "samples": [
                     *             "samples"
                     *           ],
                     *           "filled": 1,
                     *           "looksLike": "text"
                     *         }
                     *       ],
                     *       "questions": [
                     *         {
                     *           "id": "date_order:InvoiceDate",
                     *           "kind": "date_order",
                     *           "column": "column",
                     *           "choices": [
                     *             "choices"
                     *           ],
                     *           "samples": [
                     *             {
                     *               "text": "text",
                     *               "readings": {}
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "summary": {},
                     *       "suggestedCareStart": {
                     *         "date": "2026-11-22",
                     *         "wouldVoid": 1
                     *       },
                     *       "error": {
                     *         "code": "xls-not-supported",
                     *         "message": "message",
                     *         "params": {}
                     *       },
                     *       "resultUrl": "result url",
                     *       "createdById": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "createdAt": "2026-11-22T03:15:00.000Z",
                     *       "startedAt": "2026-11-22T03:15:00.000Z",
                     *       "finishedAt": "2026-11-22T03:15:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `import-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `import-cannot-run`, `import-is-busy` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `unknown-import-kind` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    runImport: {
        parameters: {
            query?: never;
            header: {
                "accept-language": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken on; the work goes on in the background */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "kind": "orders",
                     *       "status": "queued",
                     *       "dryRun": true,
                     *       "fileName": "khach-hang.xlsx",
                     *       "fileSize": 1,
                     *       "processed": 1,
                     *       "total": 1,
                     *       "read": 1,
                     *       "created": 1,
                     *       "updated": 1,
                     *       "unchanged": 1,
                     *       "refused": 1,
                     *       "warnings": 1,
                     *       "mapping": {},
                     *       "options": {},
                     *       "format": {
                     *         "container": "csv",
                     *         "sheet": "sheet",
                     *         "encoding": "utf-8",
                     *         "separator": "separator",
                     *         "headerRow": 1
                     *       },
                     *       "columns": [
                     *         {
                     *           "name": "Khách thân thiết",
                     *           "samples": [
                     *             "samples"
                     *           ],
                     *           "filled": 1,
                     *           "looksLike": "text"
                     *         }
                     *       ],
                     *       "questions": [
                     *         {
                     *           "id": "date_order:InvoiceDate",
                     *           "kind": "date_order",
                     *           "column": "column",
                     *           "choices": [
                     *             "choices"
                     *           ],
                     *           "samples": [
                     *             {
                     *               "text": "text",
                     *               "readings": {}
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "summary": {},
                     *       "suggestedCareStart": {
                     *         "date": "2026-11-22",
                     *         "wouldVoid": 1
                     *       },
                     *       "error": {
                     *         "code": "xls-not-supported",
                     *         "message": "message",
                     *         "params": {}
                     *       },
                     *       "resultUrl": "result url",
                     *       "createdById": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "createdAt": "2026-11-22T03:15:00.000Z",
                     *       "startedAt": "2026-11-22T03:15:00.000Z",
                     *       "finishedAt": "2026-11-22T03:15:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `import-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `idempotency-key-in-use`, `import-cannot-run`, `import-is-busy`, `stored-answer-erased` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelImport: {
        parameters: {
            query?: never;
            header: {
                "accept-language": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "kind": "orders",
                     *       "status": "queued",
                     *       "dryRun": true,
                     *       "fileName": "khach-hang.xlsx",
                     *       "fileSize": 1,
                     *       "processed": 1,
                     *       "total": 1,
                     *       "read": 1,
                     *       "created": 1,
                     *       "updated": 1,
                     *       "unchanged": 1,
                     *       "refused": 1,
                     *       "warnings": 1,
                     *       "mapping": {},
                     *       "options": {},
                     *       "format": {
                     *         "container": "csv",
                     *         "sheet": "sheet",
                     *         "encoding": "utf-8",
                     *         "separator": "separator",
                     *         "headerRow": 1
                     *       },
                     *       "columns": [
                     *         {
                     *           "name": "Khách thân thiết",
                     *           "samples": [
                     *             "samples"
                     *           ],
                     *           "filled": 1,
                     *           "looksLike": "text"
                     *         }
                     *       ],
                     *       "questions": [
                     *         {
                     *           "id": "date_order:InvoiceDate",
                     *           "kind": "date_order",
                     *           "column": "column",
                     *           "choices": [
                     *             "choices"
                     *           ],
                     *           "samples": [
                     *             {
                     *               "text": "text",
                     *               "readings": {}
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "summary": {},
                     *       "suggestedCareStart": {
                     *         "date": "2026-11-22",
                     *         "wouldVoid": 1
                     *       },
                     *       "error": {
                     *         "code": "xls-not-supported",
                     *         "message": "message",
                     *         "params": {}
                     *       },
                     *       "resultUrl": "result url",
                     *       "createdById": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "createdAt": "2026-11-22T03:15:00.000Z",
                     *       "startedAt": "2026-11-22T03:15:00.000Z",
                     *       "finishedAt": "2026-11-22T03:15:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `import-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `idempotency-key-in-use`, `import-cannot-run`, `stored-answer-erased` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listImportIssues: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Also count all rows */
                withTotal?: boolean;
                of?: components["schemas"]["ImportIssueSet"];
                /** @description Only rows with this reason */
                code?: string;
                /** @description With `code`: only where the reason is about this field */
                field?: string;
            };
            header: {
                "accept-language": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "row": 1,
                     *           "key": "key",
                     *           "issues": [
                     *             {
                     *               "field": "field",
                     *               "column": "column",
                     *               "code": "KH000123",
                     *               "value": "value",
                     *               "message": "message"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": null,
                     *       "reasons": [
                     *         {
                     *           "code": "KH000123",
                     *           "field": "field",
                     *           "message": "message",
                     *           "rows": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ImportIssuePage"];
                };
            };
            /** @description Malformed input: `invalid-cursor`, `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `import-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `unknown-import-kind` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewImport: {
        parameters: {
            query?: never;
            header: {
                "accept-language": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "row": 1,
                     *           "values": {},
                     *           "issues": [
                     *             {
                     *               "field": "field",
                     *               "column": "column",
                     *               "code": "KH000123",
                     *               "value": "value",
                     *               "message": "message"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "basis": {}
                     *     }
                     */
                    "application/json": components["schemas"]["ImportPreview"];
                };
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `import-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `import-is-busy` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `import-file-gone`, `unknown-import-kind` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRefusedRows: {
        parameters: {
            query?: never;
            header: {
                "accept-language": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `import-not-found`, `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `import-file-gone`, `unknown-import-kind` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOutboxTotals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "counts": {
                     *         "ready": 1,
                     *         "held": 1,
                     *         "retrying": 1,
                     *         "running": 1,
                     *         "parked": 1
                     *       },
                     *       "oldestWaitingAt": "2026-11-22T03:15:00.000Z",
                     *       "oldestParkedAt": "2026-11-22T03:15:00.000Z",
                     *       "subscribers": [
                     *         "subscribers"
                     *       ],
                     *       "eventNames": [
                     *         "event names"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OutboxTotalsView"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOutboxDeliveries: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Also count all rows */
                withTotal?: boolean;
                /** @description By default those that failed: parked and retrying */
                state?: components["schemas"]["OutboxDeliveryState"][];
                subscriber?: string;
                eventName?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "4711.care-schedule.when-orders-change",
                     *           "eventId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "eventName": "care.plans_changed",
                     *           "subscriber": "care-schedule.when-orders-change",
                     *           "aggregate": "order:0190b5f2-7c1e-7000-8000-123456789012",
                     *           "state": "ready",
                     *           "attempts": 1,
                     *           "occurredAt": "2026-11-22T03:15:00.000Z",
                     *           "nextAttemptAt": "2026-11-22T03:15:00.000Z",
                     *           "failedAt": "2026-11-22T03:15:00.000Z",
                     *           "finishedAt": "2026-11-22T03:15:00.000Z",
                     *           "error": "error",
                     *           "discardedById": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "discardReason": "discard reason",
                     *           "allowedActions": [
                     *             "allowed actions"
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": null,
                     *       "total": 1,
                     *       "totalIsEstimate": true
                     *     }
                     */
                    "application/json": components["schemas"]["OutboxDeliveryPage"];
                };
            };
            /** @description Malformed input: `invalid-cursor`, `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOutboxDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "4711.care-schedule.when-orders-change",
                     *       "eventId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "eventName": "care.plans_changed",
                     *       "subscriber": "care-schedule.when-orders-change",
                     *       "aggregate": "order:0190b5f2-7c1e-7000-8000-123456789012",
                     *       "state": "ready",
                     *       "attempts": 1,
                     *       "occurredAt": "2026-11-22T03:15:00.000Z",
                     *       "nextAttemptAt": "2026-11-22T03:15:00.000Z",
                     *       "failedAt": "2026-11-22T03:15:00.000Z",
                     *       "finishedAt": "2026-11-22T03:15:00.000Z",
                     *       "error": "error",
                     *       "discardedById": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "discardReason": "discard reason",
                     *       "allowedActions": [
                     *         "allowed actions"
                     *       ],
                     *       "data": {}
                     *     }
                     */
                    "application/json": components["schemas"]["OutboxDeliveryDetail"];
                };
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `delivery-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replayOutboxDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `delivery-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `delivery-cannot-be-replayed`, `idempotency-key-in-use`, `stored-answer-erased` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replayOutboxDeliveries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "subscriber": "subscriber",
                 *       "eventName": "event name"
                 *     }
                 */
                "application/json": components["schemas"]["ReplayDeliveriesInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "replayed": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ReplayDeliveriesResult"];
                };
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `idempotency-key-in-use`, `stored-answer-erased` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardOutboxDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Khách hỏi thêm về sản phẩm"
                 *     }
                 */
                "application/json": components["schemas"]["DiscardDeliveryInput"];
            };
        };
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed input: `invalid-input`, `invalid-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `forbidden`, `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `delivery-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `delivery-cannot-be-discarded`, `idempotency-key-in-use`, `stored-answer-erased` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong type of content: `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBulkJobs: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Also count all rows */
                withTotal?: boolean;
                /** @description Only of this kind */
                kind?: string;
            };
            header: {
                "accept-language": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "kind": "care-assignments",
                     *           "title": "title",
                     *           "status": "queued",
                     *           "input": {},
                     *           "total": 1,
                     *           "processed": 1,
                     *           "changed": 1,
                     *           "unchanged": 1,
                     *           "skipped": 1,
                     *           "error": {
                     *             "code": "KH000123",
                     *             "message": "message"
                     *           },
                     *           "reversibleUntil": "2026-11-22T03:15:00.000Z",
                     *           "reversesId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "reversedById": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "createdById": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "createdAt": "2026-11-22T03:15:00.000Z",
                     *           "startedAt": "2026-11-22T03:15:00.000Z",
                     *           "finishedAt": "2026-11-22T03:15:00.000Z",
                     *           "resultUrl": "/api/v1/bulk-jobs/01890000-0000-7000-8000-000000000001/rows"
                     *         }
                     *       ],
                     *       "nextCursor": null,
                     *       "total": 1,
                     *       "totalIsEstimate": true
                     *     }
                     */
                    "application/json": components["schemas"]["BulkJobPage"];
                };
            };
            /** @description Malformed input: `invalid-cursor`, `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBulkJob: {
        parameters: {
            query?: never;
            header: {
                "accept-language": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "kind": "care-assignments",
                     *       "title": "title",
                     *       "status": "queued",
                     *       "input": {},
                     *       "total": 1,
                     *       "processed": 1,
                     *       "changed": 1,
                     *       "unchanged": 1,
                     *       "skipped": 1,
                     *       "error": {
                     *         "code": "KH000123",
                     *         "message": "message"
                     *       },
                     *       "reversibleUntil": "2026-11-22T03:15:00.000Z",
                     *       "reversesId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "reversedById": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "createdById": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "createdAt": "2026-11-22T03:15:00.000Z",
                     *       "startedAt": "2026-11-22T03:15:00.000Z",
                     *       "finishedAt": "2026-11-22T03:15:00.000Z",
                     *       "resultUrl": "/api/v1/bulk-jobs/01890000-0000-7000-8000-000000000001/rows"
                     *     }
                     */
                    "application/json": components["schemas"]["BulkJobView"];
                };
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `bulk-job-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBulkRows: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Also count all rows */
                withTotal?: boolean;
                /** @description Only rows with these outcomes */
                outcome?: components["schemas"]["BulkOutcome"][];
            };
            header: {
                "accept-language": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "rowNo": 1,
                     *           "targetId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "targetType": "customer",
                     *           "name": "Khách thân thiết",
                     *           "outcome": "changed",
                     *           "reason": "Khách hỏi thêm về sản phẩm"
                     *         }
                     *       ],
                     *       "nextCursor": null,
                     *       "total": 1,
                     *       "totalIsEstimate": true
                     *     }
                     */
                    "application/json": components["schemas"]["BulkRowPage"];
                };
            };
            /** @description Malformed input: `invalid-cursor`, `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `bulk-job-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelBulkJob: {
        parameters: {
            query?: never;
            header: {
                "accept-language": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "kind": "care-assignments",
                     *       "title": "title",
                     *       "status": "queued",
                     *       "input": {},
                     *       "total": 1,
                     *       "processed": 1,
                     *       "changed": 1,
                     *       "unchanged": 1,
                     *       "skipped": 1,
                     *       "error": {
                     *         "code": "KH000123",
                     *         "message": "message"
                     *       },
                     *       "reversibleUntil": "2026-11-22T03:15:00.000Z",
                     *       "reversesId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "reversedById": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "createdById": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "createdAt": "2026-11-22T03:15:00.000Z",
                     *       "startedAt": "2026-11-22T03:15:00.000Z",
                     *       "finishedAt": "2026-11-22T03:15:00.000Z",
                     *       "resultUrl": "/api/v1/bulk-jobs/01890000-0000-7000-8000-000000000001/rows"
                     *     }
                     */
                    "application/json": components["schemas"]["BulkJobView"];
                };
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `bulk-job-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `bulk-job-is-over`, `idempotency-key-in-use`, `stored-answer-erased` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reverseBulkJob: {
        parameters: {
            query?: never;
            header: {
                "accept-language": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken on; the work goes on in the background */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "kind": "care-assignments",
                     *       "title": "title",
                     *       "status": "queued",
                     *       "input": {},
                     *       "total": 1,
                     *       "processed": 1,
                     *       "changed": 1,
                     *       "unchanged": 1,
                     *       "skipped": 1,
                     *       "error": {
                     *         "code": "KH000123",
                     *         "message": "message"
                     *       },
                     *       "reversibleUntil": "2026-11-22T03:15:00.000Z",
                     *       "reversesId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "reversedById": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "createdById": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "createdAt": "2026-11-22T03:15:00.000Z",
                     *       "startedAt": "2026-11-22T03:15:00.000Z",
                     *       "finishedAt": "2026-11-22T03:15:00.000Z",
                     *       "resultUrl": "/api/v1/bulk-jobs/01890000-0000-7000-8000-000000000001/rows"
                     *     }
                     */
                    "application/json": components["schemas"]["BulkJobView"];
                };
            };
            /** @description Malformed input: `invalid-input` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in: `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: `password-change-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you: `bulk-job-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state: `bulk-not-reversible`, `idempotency-key-in-use`, `stored-answer-erased` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain: `idempotency-key-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server failed: `internal-error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
