import { Global, Module } from '@nestjs/common';
import { CONFIG } from '../config/config.js';
import { Database } from '../database/database.js';
import { CustomerKeys } from '../sealing/customer-keys.js';
import { loadMasterKeys, MASTER_KEYS } from '../sealing/master-keys.js';
import { Sealing } from '../sealing/sealing.js';
import { Audit } from './audit.js';
import { AuditKeeper } from './audit-keeper.js';
import { AuditSeals } from './audit-seals.js';

/** Who changed what, and personal values under keys that can be destroyed. */
@Global()
@Module({
  providers: [{ provide: MASTER_KEYS, inject: [CONFIG, Database], useFactory: loadMasterKeys }, CustomerKeys, Sealing, Audit, AuditSeals, AuditKeeper],
  exports: [Audit, AuditSeals, AuditKeeper, Sealing],
})
export class AuditModule {}
