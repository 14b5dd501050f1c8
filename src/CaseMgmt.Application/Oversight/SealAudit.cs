using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Oversight;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.Extensions.Logging;

namespace CaseMgmt.Application.Oversight;

/// <summary>
/// Seals everything that was added since the last time, stretch after stretch. Each seal is told to the log, which leaves
/// the machine: there it can be compared with.
/// </summary>
[Requires(Permission.CheckAudit)]
public sealed record SealAudit : IProcess<int>;

internal sealed partial class SealAuditHandler(ISender sender, ILogger<SealAudit> logger)
    : IRequestHandler<SealAudit, Result<int>>
{
    public async Task<Result<int>> Handle(SealAudit request, CancellationToken cancellationToken)
    {
        for (var made = 0; ; )
        {
            var stretch = await sender.Send(new SealStretch(), cancellationToken);
            if (!stretch.IsDone)
            {
                return Result.Refused<int>(stretch.Errors);
            }

            if (stretch.Value.Count == 0)
            {
                return Result.Done(made);
            }

            made += stretch.Value.Count;
            foreach (var seal in stretch.Value)
            {
                Sealed(seal.Number, seal.Rows, seal.Book, seal.UpTo, seal.Hash);
            }
        }
    }

    [LoggerMessage(LogLevel.Information, "Seal {Number}: {Rows} rows of {Book} up to {UpTo}, {Hash}")]
    private partial void Sealed(long number, int rows, AuditBook book, long upTo, string hash);
}
