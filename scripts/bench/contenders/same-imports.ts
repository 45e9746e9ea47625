/** The contender's worker: what ours imports from others, and nothing of our own but an answer. */
import { Dexie } from 'dexie';
import { deleteApp, getApps, initializeApp } from 'firebase/app';
import {
  connectAuthEmulator,
  GoogleAuthProvider,
  indexedDBLocalPersistence,
  initializeAuth,
  inMemoryPersistence,
  signInWithCredential,
  signOut,
} from 'firebase/auth/web-extension';
import {
  Bytes,
  collectionGroup,
  connectFirestoreEmulator,
  doc,
  documentId,
  getDoc,
  getDocs,
  getFirestore,
  increment,
  limit,
  orderBy,
  query,
  runTransaction,
  serverTimestamp,
  setLogLevel,
  startAfter,
  Timestamp,
  where,
  writeBatch,
} from 'firebase/firestore/lite';
import { browser } from 'wxt/browser';
import * as Y from 'yjs';
import * as z from 'zod';

/** Named, so that the bundler keeps them. */
const imported = [
  Dexie,
  [deleteApp, getApps, initializeApp],
  [connectAuthEmulator, GoogleAuthProvider, indexedDBLocalPersistence, initializeAuth],
  [inMemoryPersistence, signInWithCredential, signOut],
  [Bytes, collectionGroup, connectFirestoreEmulator, doc, documentId, getDoc, getDocs],
  [getFirestore, increment, limit, orderBy, query, runTransaction, serverTimestamp],
  [setLogLevel, startAfter, Timestamp, where, writeBatch],
  [Y.Doc, Y.applyUpdate, Y.encodeStateAsUpdate, Y.mergeUpdates],
  z.strictObject({ answer: z.string() }),
].flat();

browser.runtime.onConnect.addListener((port) => port.postMessage(imported.length));
