// The names under which the document's schemas stand: what several operations share is written once.
import * as z from 'zod/mini';
import * as staff from '../../shared/schema/console.ts';
import { envelope, receipt, signals } from '../../shared/schema/envelope.ts';
import { evaluation } from '../../shared/schema/evaluation.ts';
import { partnershipKeys } from '../../shared/schema/keys.ts';
import * as mailbox from '../../shared/schema/mailbox.ts';
import {
  channelAdded,
  channelRequest,
  channelTested,
  deadRequest,
  noticesView,
} from '../../shared/schema/notices.ts';
import { problem, problemMeaning } from '../../shared/schema/problem.ts';
import { queueCounts, queuePage } from '../../shared/schema/queue.ts';
import { start } from '../../shared/schema/start.ts';
import { EVERYWHERE } from './descriptions/descriptions.ts';
import { nothing } from './operations/nothing.ts';
import { alive, openApi, ready } from './operations/service.ts';

const NAMES: Record<string, z.ZodMiniType> = {
  Problem: problem,
  ProblemMeaning: problemMeaning,
  PartnershipKeys: partnershipKeys,
  Start: start,
  Signals: signals,
  Envelope: envelope,
  Receipt: receipt,
  MailboxRequest: mailbox.mailboxRequest,
  MailboxView: mailbox.mailboxView,
  Letter: mailbox.letter,
  LetterReceipt: mailbox.letterReceipt,
  SetUpRequest: staff.setUpRequest,
  SignInRequest: staff.signInRequest,
  Session: staff.session,
  Evaluation: evaluation,
  QueueRow: staff.queueRow,
  QueuePage: queuePage,
  QueueCounts: queueCounts,
  ReportView: staff.reportView,
  LetterSeal: staff.letterSeal,
  ReadRequest: staff.readRequest,
  NoteRequest: staff.noteRequest,
  AnswerRequest: staff.answerRequest,
  LevelRequest: staff.levelRequest,
  OutcomeRequest: staff.outcomeRequest,
  ConfirmRequest: staff.confirmRequest,
  SealedNote: staff.sealedNote,
  SealedAnswer: staff.sealedAnswer,
  ChannelRequest: channelRequest,
  ChannelAdded: channelAdded,
  ChannelTested: channelTested,
  DeadRequest: deadRequest,
  NoticesView: noticesView,
  Alive: alive,
  Ready: ready,
  OpenApi: openApi,
  Nothing: nothing,
};

export const named = z.registry<{ id?: string; description?: string }>();
for (const [id, schema] of Object.entries(NAMES)) named.add(schema, { id });
for (const [schema, description] of EVERYWHERE) named.add(schema, { description });
