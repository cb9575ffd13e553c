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
        Lifecycle: "lead" | "prospect" | "customer" | "dormant" | "lost";
        /** @enum {string} */
        Potential: "unknown" | "low" | "medium" | "high";
        /** @enum {string} */
        CustomerType: "individual" | "organisation";
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
         * @description Only `unrestricted` can be chosen so far; another answers 422 `assignment-mode-not-available`
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
            /** @description Only `unrestricted` can be chosen so far; another answers 422 `assignment-mode-not-available` */
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
        /** @description RFC 9457 problem details; some problems carry more members */
        Problem: {
            /** @example /problems/invalid-input */
            type: string;
            title: string;
            status: number;
            detail: string;
            /** @description Id of the request */
            instance: string;
            errors?: {
                /** @example /lines/0/quantity */
                pointer: string;
                code: string;
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
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInView"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInUserView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
                "application/json": components["schemas"]["OwnProfileDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInUserView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
                "application/json": components["schemas"]["PasswordChangeDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
                "application/json": components["schemas"]["UserCreationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedUserView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
                "application/json": components["schemas"]["UserChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordResetView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ColleaguePage"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentList"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
                "application/json": components["schemas"]["DepartmentCreationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
                "application/json": components["schemas"]["DepartmentChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BranchList"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
                "application/json": components["schemas"]["BranchCreationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BranchView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BranchView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
                "application/json": components["schemas"]["BranchChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BranchView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleList"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
                "application/json": components["schemas"]["RoleReplacementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermissionList"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
                /** @description Fields to sort by; a minus sorts descending */
                sort?: ("fullName" | "-fullName" | "code" | "-code" | "lastPurchaseOn" | "-lastPurchaseOn" | "createdAt" | "-createdAt" | "spend" | "-spend" | "orderCount" | "-orderCount")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerPage"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
                "application/json": components["schemas"]["CreateCustomerInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicatesView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
                "application/json": components["schemas"]["ChangeCustomerInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionsView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommunesView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreasView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
                "application/json": components["schemas"]["AreaInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
                "application/json": components["schemas"]["ChangeAreaInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerDictionaryView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
                "application/json": components["schemas"]["CustomerDictionaryEntryInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerDictionaryEntryView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
                "application/json": components["schemas"]["ChangeCustomerDictionaryEntryInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerDictionaryEntryView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerDictionaryView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
                "application/json": components["schemas"]["CustomerDictionaryEntryInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerDictionaryEntryView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
                "application/json": components["schemas"]["ChangeCustomerDictionaryEntryInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerDictionaryEntryView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerDictionaryView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
                "application/json": components["schemas"]["CustomerDictionaryEntryInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerDictionaryEntryView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
                "application/json": components["schemas"]["ChangeCustomerDictionaryEntryInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerDictionaryEntryView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerDictionaryView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
                "application/json": components["schemas"]["CustomerDictionaryEntryInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerDictionaryEntryView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
                "application/json": components["schemas"]["ChangeCustomerDictionaryEntryInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerDictionaryEntryView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductPage"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
                "application/json": components["schemas"]["CreateProductInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
                "application/json": components["schemas"]["ChangeProductCareInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductCareItemsView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
                "application/json": components["schemas"]["ChangeProductInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductGroupsView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
                "application/json": components["schemas"]["ProductGroupInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductGroupView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
                "application/json": components["schemas"]["ChangeProductGroupInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductGroupView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderPage"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
                "application/json": components["schemas"]["CreateOrderBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            header?: {
                "If-Match"?: string;
            };
            path: {
                idOrCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateOrderBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareSettingsDto"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
                "application/json": components["schemas"]["CareSettingsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareSettingsDto"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareStartPreviewView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareFormList"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
                "application/json": components["schemas"]["NewCareFormDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareFormView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
                "application/json": components["schemas"]["CareFormPatchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareFormView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareReasonList"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
                "application/json": components["schemas"]["NewCareReasonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareReasonView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
                "application/json": components["schemas"]["CareReasonPatchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareReasonView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackTypeList"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
                "application/json": components["schemas"]["NewFeedbackTypeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackTypeView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
                "application/json": components["schemas"]["FeedbackTypePatchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackTypeView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactResultList"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
                "application/json": components["schemas"]["NewContactResultDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactResultView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
                "application/json": components["schemas"]["ContactResultPatchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactResultView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarePlanPage"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DueCountsView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarePlanDetailsView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
                "application/json": components["schemas"]["PlanCareRecordDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareRecordedView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
                "application/json": components["schemas"]["ReopeningDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarePlanView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomersDuePage"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareActivityPage"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareActivityView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
                "application/json": components["schemas"]["CustomerCareRecordDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareRecordedView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
                "application/json": components["schemas"]["CareDateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarePlanView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
                "application/json": components["schemas"]["ClaimDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareClaimView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPage"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportKindList"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
                "application/json": components["schemas"]["UpdateImportInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Breaks a rule of the domain */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportIssuePage"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreview"];
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Malformed input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The permission is missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not visible to you */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable */
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
