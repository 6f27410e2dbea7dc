import type { StaffUser } from '#domain/staff-role.ts';
import type { AuditService } from './audit.ts';
import type { ChangesService } from './changes.ts';
import type { IncidentsService } from './incidents.ts';
import type { NoticesService } from './notices.ts';
import type { RequestsService } from './requests.ts';
import type { ReviewService } from './review.ts';
import type { SamplesService } from './samples.ts';
import type { SubmissionsService } from './submissions.ts';
import type { UsersService } from './users.ts';
import type { WorklistService } from './worklist.ts';

/**
 * Everything the pages of the staff may ask for, by area; each area has its type and its making in its own file.
 * Built by services.ts, handed to a page only with a person who is signed in.
 */
export type StaffServices = {
  readonly worklist: WorklistService;
  readonly submissions: SubmissionsService;
  readonly notices: NoticesService;
  readonly audit: AuditService;
  readonly users: UsersService;
  readonly review: ReviewService;
  readonly corrections: ChangesService;
  readonly samples: SamplesService;
  readonly requests: RequestsService;
  readonly incidents: IncidentsService;
};

/** A request of a person who is signed in. */
export type SignedIn = { readonly user: StaffUser; readonly services: StaffServices };
