using System.Globalization;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using MediatR;

namespace CaseMgmt.Application.Oversight;

/// <summary>The nightly job, which a person may ask for too: looks whether all that was sealed is whole, and seals what is new.</summary>
[Requires(Permission.CheckAudit)]
public sealed record KeepAudit : IProcess<string>
{
    public const string Job = "audit.check";
}

internal sealed class KeepAuditHandler(ISender sender) : IRequestHandler<KeepAudit, Result<string>>
{
    private const int MostTold = 3;

    public async Task<Result<string>> Handle(KeepAudit request, CancellationToken cancellationToken)
    {
        // First what was sealed before: a seal that was tampered with may keep the next from being made.
        var check = await sender.Send(new CheckAudit(), cancellationToken);
        if (!check.IsWhole)
        {
            return new Error(
                "audit.changed",
                $"The audit was changed past the program. {string.Join(" ", check.Faults.Take(MostTold))}{(check.Faults.Count > MostTold ? " There is more." : "")} Keep the database as it is, and compare it with a backup and with the log."
            );
        }

        var made = await sender.Send(new SealAudit(), cancellationToken);
        return !made.IsDone ? Result.Refused<string>(made.Errors)
            : check.Last is { } last
                ? Result.Done(
                    string.Create(
                        CultureInfo.GetCultureInfo("en-GB"),
                        $"Whole: {check.Rows:N0} rows up to seal {last.Number}, {last.Hash}"
                    )
                )
            : Result.Done("Nothing had been sealed before. What is there is sealed now, and checked the next time.");
    }
}
