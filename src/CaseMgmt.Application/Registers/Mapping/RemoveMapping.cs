using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Registers;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Registers.Mapping;

/// <summary>
/// A mapping is wanted no longer: the next spreadsheet of its kind is asked about anew. Imports that were begun with it have their own
/// copy, and its history stays.
/// </summary>
[Requires(Permission.ImportRegisters), Called("Remove a mapping of columns")]
public sealed record RemoveMapping(ColumnMappingId Id, Seen Seen) : ICommand, IActOnRecord;

internal sealed class RemoveMappingHandler(ICaseDb db, CurrentAct act) : IRequestHandler<RemoveMapping, Result>
{
    public async Task<Result> Handle(RemoveMapping request, CancellationToken cancellationToken)
    {
        var mapping = await db.ColumnMappings.SingleOrDefaultAsync(m => m.Id == request.Id, cancellationToken);
        if (mapping is null)
        {
            return MappingErrors.Unknown;
        }

        act.Saw(mapping);
        mapping.End();
        db.ColumnMappings.Remove(mapping);
        return Result.Done();
    }
}
