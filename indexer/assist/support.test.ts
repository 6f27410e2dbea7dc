import { describe, expect, it } from 'vitest';
import { isSupported } from './support.ts';

const LEAVE = 'İşçiyə hər il otuz təqvim günündən az olmayan əmək məzuniyyəti verilir.';
const LINKED = 'Əmək məzuniyyəti verilir: https://example.az';
const MARKED = 'Əmək məzuniyyəti <b>verilir</b>.';
const FEE = 'Dövlət rüsumu ödənilmədikdə ərizəyə baxılmır.';
const DUTY = 'İşəgötürən əmək haqqını ayda iki dəfə ödəməlidir.';
const MAY = 'Tərəflər müqaviləni 15 mart 2024-cü il tarixinədək ləğv edə bilərlər.';
const NOT = 'Hamilə qadının əmək müqaviləsi işəgötürənin təşəbbüsü ilə ləğv edilə bilməz.';

describe('a sentence is supported by its source', () => {
  it.each([
    [LEAVE, LEAVE, 'word for word'],
    ['İşçiyə otuz gün əmək məzuniyyəti verilir.', LEAVE, 'shorter'],
    ['İşçiyə 30 gün əmək məzuniyyəti verilir.', LEAVE, 'a number in figures'],
    ['Rüsum ödənilmədikdə ərizəyə baxılmır.', FEE, 'denial kept'],
    ['İşəgötürən əmək haqqını iki dəfə ödəməlidir.', DUTY, 'duty kept'],
    ['Tərəflər müqaviləni 15 mart 2024-cü ilədək ləğv edə bilərlər.', MAY, 'date kept'],
    ['Hamilə qadının əmək müqaviləsi ləğv edilə bilməz.', NOT, 'denial of the auxiliary verb kept'],
  ])('%s ← %s (%s)', (sentence, source) => {
    expect(isSupported(sentence, source)).toBe(true);
  });

  it.each([
    ['İşçiyə altmış gün əmək məzuniyyəti verilir.', LEAVE, 'another number in words'],
    ['İşçiyə 45 gün əmək məzuniyyəti verilir.', LEAVE, 'another number in figures'],
    ['İşçiyə otuz gün əmək məzuniyyəti verilmir.', LEAVE, 'denied'],
    ['Rüsum ödənildikdə ərizəyə baxılır.', FEE, 'denial lost'],
    ['Hamilə qadının əmək müqaviləsi ləğv edilə bilər.', NOT, 'denial of the auxiliary lost'],
    ['Tərəflər müqaviləni 16 mart 2024-cü ilədək ləğv edə bilərlər.', MAY, 'another day'],
    ['Tərəflər müqaviləni 15 aprel 2024-cü ilədək ləğv edə bilərlər.', MAY, 'another month'],
    ['Tərəflər müqaviləni 15 mart 2025-ci ilədək ləğv edə bilərlər.', MAY, 'another year'],
    ['Tərəflər müqaviləni 15 mart 2024-cü ilədək ləğv etməlidirlər.', MAY, 'a right made a duty'],
    ['İşçiyə yalnız otuz gün əmək məzuniyyəti verilir.', LEAVE, 'limited'],
    ['Kirayəçi mənzili vaxtında qaytarmalı və təmir etməlidir.', DUTY, 'other words'],
    ['Bəli.', LEAVE, 'nothing to compare'],
    [LINKED, LINKED, 'a link, though the source has it'],
    [MARKED, MARKED, 'mark-up, though the source has it'],
  ])('not %s ← %s (%s)', (sentence, source) => {
    expect(isSupported(sentence, source)).toBe(false);
  });
});
