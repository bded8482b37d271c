import { childElements, childNamed, localName, textOf, type XmlElement } from '../../convert/xml/parseXml';
import { dateTime } from '../dateTime';
import { comparableGuid } from '../guid';
import { unknownTime } from '../names';

/** The child elements of a name, whatever their namespace. */
export function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return element === undefined ? [] : childElements(element).filter((child) => localName(child) === name);
}

/** The elements of a list such as `Sources`; some programs write an empty one, some none. */
export function listed(root: XmlElement, list: string): XmlElement[] {
  return childrenNamed(root, list).flatMap(childElements);
}

/** An attribute; undefined if it is missing or empty. */
export function attribute({ attributes }: XmlElement, name: string): string | undefined {
  const value = attributes[name]?.trim();
  return value === undefined || value === '' ? undefined : value;
}

/** A GUID for comparing; empty if it is missing. */
export function guidIn(element: XmlElement | undefined, name: string): string {
  return comparableGuid(element?.attributes[name] ?? '');
}

export function wholeNumber(element: XmlElement, name: string): number | undefined {
  const value = attribute(element, name) ?? '';
  return /^\d{1,15}$/.test(value) ? Number(value) : undefined;
}

/** The text of a child element; undefined if there is none, or nothing in it. */
export function childText(element: XmlElement, name: string): string | undefined {
  const child = childNamed(element, name);
  const text = child === undefined ? '' : textOf(child);
  return text === '' ? undefined : text;
}

/** The GUIDs that the references of a name point at. */
export function references(element: XmlElement, name: string): string[] {
  return childrenNamed(element, name).map((child) => guidIn(child, 'targetGUID'));
}

/** Who made it, as the GUID of a user. */
export function userOf(element: XmlElement): string {
  return guidIn(element, 'creatingUser') || guidIn(element, 'creatingUserGUID') || guidIn(element, 'modifyingUser');
}

/** When it was made, in UTC to the second; empty if nothing says it. */
export function timeOf(element: XmlElement): string {
  const time = dateTime(attribute(element, 'creationDateTime') ?? '') ?? dateTime(attribute(element, 'modifiedDateTime') ?? '') ?? '';
  return time === unknownTime ? '' : time;
}
