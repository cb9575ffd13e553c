import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import type { Type } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { RequirePermission, SignedIn } from '@tantam/identity';
import { IfMatch, Problems } from '@tantam/platform';
import type { FastifyReply } from 'fastify';
import { CUSTOMER_PERMISSIONS } from '../customers.permissions.js';
import type { CustomerDictionary } from '../domain/dictionary.js';
import { Dictionaries } from '../use-cases/dictionaries.js';
import {
  ChangeCustomerDictionaryEntryInput, CustomerDictionaryEntryInput, CustomerDictionaryEntryView, CustomerDictionaryQuery, CustomerDictionaryView,
} from './dictionaries.dto.js';
import { createdAt } from './location.js';

/** `noun` stands in operation ids: listCustomerGroups, createCustomerGroup, changeCustomerGroup. */
function dictionaryController(dictionary: CustomerDictionary, path: string, plural: string, singular: string, title: string): Type<object> {
  @ApiTags('customers')
  @Controller(path)
  class DictionaryController {
    constructor(private readonly dictionaries: Dictionaries) {}

    @Get()
    @SignedIn('Everyone picks from dictionaries')
    @ApiOperation({ operationId: `list${plural}`, summary: `${title}: all entries, in their order` })
    @ApiOkResponse({ type: CustomerDictionaryView })
    async list(@Query() query: CustomerDictionaryQuery): Promise<CustomerDictionaryView> {
      return { items: await this.dictionaries.list(dictionary, query.active), nextCursor: null };
    }

    @Post()
    @RequirePermission(CUSTOMER_PERMISSIONS.manageDictionaries.name)
    @Problems('dictionary-code-taken', 'dictionary-name-taken')
    @ApiOperation({ operationId: `create${singular}`, summary: `${title}: add an entry` })
    @ApiCreatedResponse({ type: CustomerDictionaryEntryView })
    async create(@Body() input: CustomerDictionaryEntryInput, @Res({ passthrough: true }) reply: FastifyReply): Promise<CustomerDictionaryEntryView> {
      return createdAt(reply, path, await this.dictionaries.create(dictionary, input));
    }

    @Patch(':id')
    @RequirePermission(CUSTOMER_PERMISSIONS.manageDictionaries.name)
    @Problems('dictionary-code-taken', 'dictionary-entry-not-found', 'dictionary-name-taken')
    @ApiOperation({ operationId: `change${singular}`, summary: `${title}: rename, move, switch off or on` })
    @ApiOkResponse({ type: CustomerDictionaryEntryView })
    async change(
      @Param('id', ParseUUIDPipe) id: string,
      @Body() input: ChangeCustomerDictionaryEntryInput,
      @IfMatch() expectedVersion: number | null,
    ): Promise<CustomerDictionaryEntryView> {
      return await this.dictionaries.change(dictionary, id, input, expectedVersion);
    }
  }
  return DictionaryController;
}

export const dictionaryControllers: readonly Type<object>[] = [
  dictionaryController('customer_groups', 'customer-groups', 'CustomerGroups', 'CustomerGroup', 'Customer groups'),
  dictionaryController('customer_categories', 'customer-categories', 'CustomerCategories', 'CustomerCategory', 'Customer categories'),
  dictionaryController('customer_channels', 'customer-channels', 'CustomerChannels', 'CustomerChannel', 'Customer channels'),
  dictionaryController('customer_sources', 'customer-sources', 'CustomerSources', 'CustomerSource', 'Customer sources'),
];
