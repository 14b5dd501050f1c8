using CaseMgmt.Domain.Administration;
using CaseMgmt.Domain.ChiefConstableComplaints;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.ComplaintReviews.Letters;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Oversight;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Registers;
using CaseMgmt.Domain.Scrutiny;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using CaseMgmt.Domain.Volunteers;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Common;

/// <summary>
/// The office's records. Handlers read by projection and change aggregates; the pipeline saves. Children are here to be
/// read; they are changed through their aggregate alone.
/// </summary>
public interface ICaseDb
{
    DbSet<ComplaintReview> ComplaintReviews { get; }
    DbSet<ReviewFile> ReviewFiles { get; }
    DbSet<ReviewText> ReviewTexts { get; }
    DbSet<ReviewKey> ReviewKeys { get; }
    DbSet<Letter> Letters { get; }
    DbSet<LetterTemplate> LetterTemplates { get; }
    DbSet<Person> People { get; }
    DbSet<Session> Sessions { get; }
    DbSet<CustodySuite> CustodySuites { get; }
    DbSet<CustodyVisit> CustodyVisits { get; }
    DbSet<Volunteer> Volunteers { get; }
    DbSet<Campaign> Campaigns { get; }
    DbSet<ScrutinySession> ScrutinySessions { get; }
    DbSet<ChiefConstableComplaint> ChiefConstableComplaints { get; }
    DbSet<Compilation> Compilations { get; }
    DbSet<LatestCompilation> LatestCompilations { get; }
    DbSet<CountedRecord> CountedRecords { get; }
    DbSet<FigureDefinition> FigureDefinitions { get; }

    IQueryable<Recommendation> Recommendations { get; }
    IQueryable<CustodyIssue> CustodyIssues { get; }
    IQueryable<ScrutinyCase> ScrutinyCases { get; }

    DbSet<HistoryRecord> History { get; }
    DbSet<AccessRecord> Accesses { get; }
    DbSet<Seal> Seals { get; }
    DbSet<JobRun> JobRuns { get; }
    DbSet<ImportRun> ImportRuns { get; }
    DbSet<KeptRegister> KeptRegisters { get; }
    DbSet<ColumnMapping> ColumnMappings { get; }

    IQueryable<BankHoliday> BankHolidays { get; }
    IQueryable<Target> Targets { get; }
    IQueryable<AllegationCategory> AllegationCategories { get; }
    IQueryable<RatingCode> RatingCodes { get; }
    IQueryable<PaperKind> PaperKinds { get; }

    /// <summary>The rows that answer a question made ready once; see <see cref="ReadyQuery{TAsked, TRow}"/>.</summary>
    IAsyncEnumerable<TRow> Ask<TAsked, TRow>(ReadyQuery<TAsked, TRow> query, TAsked asked);
}
