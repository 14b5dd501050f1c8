using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Oversight;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Oversight;

/// <summary>
/// Seals the next stretch of the history and of the reads, one of each at most. Two machines that do it at once make one
/// chain: the second goes on from the seal of the first.
/// </summary>
[Requires(Permission.CheckAudit), Called("Seal a stretch of the audit")]
public sealed record SealStretch : ICommand<IReadOnlyList<SealLine>>, IExclusive
{
    /// <summary>Rows in a stretch at most: hashed in a moment, since others wait to write.</summary>
    public const int Most = 5_000;

    public string LockName => Locks.Records;
}

/// <summary>A seal as people write it down.</summary>
public sealed record SealLine(long Number, AuditBook Book, int Rows, long UpTo, DateTime At, string Hash)
{
    public static SealLine Of(Seal seal) => new(seal.Number, seal.Book, seal.Rows, seal.UpTo, seal.At, seal.Hash);
}

internal sealed class SealStretchHandler(ICaseDb db, ISettledRows settled, TimeProvider clock)
    : IRequestHandler<SealStretch, Result<IReadOnlyList<SealLine>>>
{
    public async Task<Result<IReadOnlyList<SealLine>>> Handle(SealStretch request, CancellationToken cancellationToken)
    {
        var upTo = await settled.ReadAsync(cancellationToken);
        var previous = await db
            .Seals.AsNoTracking()
            .OrderByDescending(s => s.Number)
            .FirstOrDefaultAsync(cancellationToken);
        List<SealLine> made = [];
        foreach (var book in Enum.GetValues<AuditBook>())
        {
            var after = await db
                .Seals.Where(s => s.Book == book)
                .OrderByDescending(s => s.Number)
                .Select(s => s.UpTo)
                .FirstOrDefaultAsync(cancellationToken);
            using var stretch = await db.ReadAsync(book, after, upTo.Of(book), SealStretch.Most, cancellationToken);
            if (stretch.Rows > 0)
            {
                previous = Seal.Of(previous, after, stretch, clock.UtcNow());
                db.Seals.Add(previous);
                made.Add(SealLine.Of(previous));
            }
        }

        return Result.Done<IReadOnlyList<SealLine>>(made);
    }
}
