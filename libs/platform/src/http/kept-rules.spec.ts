import { describe, expect, it } from '@jest/globals';
import { getMetadataStorage, IsInt, IsString } from 'class-validator';
import { keepValidationRules } from './kept-rules.js';

class Named {
  @IsString() name!: string;
}
class Numbered extends Named {
  @IsInt() number!: number;
}

describe('rules of a class', () => {
  it('are looked up once for each class and kind of validation, its parents\' with it', () => {
    let lookedUp = 0;
    const real = getMetadataStorage();
    const storage = Object.create(real) as ReturnType<typeof getMetadataStorage>;
    storage.getTargetValidationMetadatas = (...asked) => {
      lookedUp += 1;
      return real.getTargetValidationMetadatas(...asked);
    };
    keepValidationRules(storage);
    keepValidationRules(storage);
    const propertiesOf = (target: new () => unknown, groups?: string[]): string[] => storage.getTargetValidationMetadatas(target, '', false, false, groups).map(({ propertyName }) => propertyName).sort();
    for (let again = 0; again < 3; again += 1) {
      expect(propertiesOf(Named)).toEqual(['name']);
      expect(propertiesOf(Numbered)).toEqual(['name', 'number']);
    }
    expect(lookedUp).toBe(2);
    propertiesOf(Named, ['some']);
    expect(lookedUp).toBe(3);
  });
});
