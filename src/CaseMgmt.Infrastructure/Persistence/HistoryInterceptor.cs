using System.Text.Encodings.Web;
using System.Text.Json;
using CaseMgmt.Domain.Oversight;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CaseMgmt.Infrastructure.Persistence;

/// <summary>
/// Writes, in the transaction of the change, one history record for each record that an act changed: the values before
/// and after; keeps the former version of each row (<see cref="FormerVersions"/>). Counts the version of the record up, so
/// that a second writer is noticed. Refuses a change without an act.
/// </summary>
public sealed class HistoryInterceptor(TimeProvider clock) : SaveChangesInterceptor
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        Write((CaseDb)eventData.Context!);
        return ValueTask.FromResult(result);
    }

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Write((CaseDb)eventData.Context!);
        return result;
    }

    private void Write(CaseDb db)
    {
        db.ChangeTracker.DetectChanges();
        var now = clock.UtcNow();
        var entries = EntriesOf(db);
        var roots = entries
            .Where(e => e.Entity is IAggregateRoot)
            .ToDictionary(e => (e.Metadata, e.Property(e.Metadata.FindPrimaryKey()!.Properties[0]).CurrentValue!));
        var changes = new Dictionary<EntityEntry, List<EntityEntry>>();
        foreach (var entry in entries)
        {
            if (
                entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted
                && RootOf(roots, entry) is { } root
            )
            {
                (changes.TryGetValue(root, out var list) ? list : changes[root] = []).Add(entry);
            }
        }

        foreach (var (root, changed) in changes)
        {
            var (act, by) = db.UnderWay is { Act.Name: not null } underWay
                ? underWay
                : throw new InvalidOperationException($"{root.Metadata.ClrType.Name} was changed outside of any act.");
            var record = (IAggregateRoot)root.Entity;
            var isNew = root.State is EntityState.Added;
            // A record that is written once and never changed is its own history: the act alone is noted.
            var hasValues = record is not Compilation;
            db.Add(
                new HistoryRecord(
                    act.Id,
                    act.Name!,
                    by.User.Name,
                    now,
                    root.Metadata.ClrType.Name,
                    record.Key,
                    record.Reference
                )
                {
                    Reason = act.Reason,
                    Before =
                        isNew || !hasValues ? null : Values(root, changed, e => e.OriginalValues, EntityState.Added),
                    After = hasValues ? Values(root, changed, e => e.CurrentValues, EntityState.Deleted) : null,
                }
            );
            foreach (var row in changed.Where(e => FormerVersions.IsOfARecord(e.Metadata)))
            {
                FormerVersions.Note(row, now);
            }

            if (!isNew)
            {
                root.Property(nameof(IAggregateRoot.Version)).CurrentValue = record.Version + 1;
            }
        }
    }

    // All of them, without looking for changes again, which Entries() would do at every call.
    private static List<EntityEntry> EntriesOf(DbContext db)
    {
        var detects = db.ChangeTracker.AutoDetectChangesEnabled;
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            return [.. db.ChangeTracker.Entries()];
        }
        finally
        {
            db.ChangeTracker.AutoDetectChangesEnabled = detects;
        }
    }

    private static EntityEntry? RootOf(Dictionary<(IEntityType, object), EntityEntry> roots, EntityEntry entry)
    {
        if (entry.Entity is IAggregateRoot)
        {
            return entry;
        }

        var owner = entry
            .Metadata.GetForeignKeys()
            .FirstOrDefault(k =>
                k.PrincipalToDependent is not null
                && k.PrincipalEntityType.ClrType.IsAssignableTo(typeof(IAggregateRoot))
            );
        if (owner is null)
        {
            return null;
        }

        var key = entry.Property(owner.Properties[0]);
        return roots.GetValueOrDefault((owner.PrincipalEntityType, (key.CurrentValue ?? key.OriginalValue)!))
            ?? throw new InvalidOperationException(
                $"A {entry.Metadata.ClrType.Name} was changed without its aggregate."
            );
    }

    // The changed values of the record and its children: a new or removed row in full, of a changed row what changed.
    private static string Values(
        EntityEntry root,
        List<EntityEntry> entries,
        Func<EntityEntry, PropertyValues> side,
        EntityState absent
    )
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            if (entries.Exists(e => e.Entity == root.Entity))
            {
                WriteProperties(json, root, side(root));
            }

            foreach (
                var children in entries
                    .Where(e => e.Entity != root.Entity && e.State != absent)
                    .GroupBy(e => e.Metadata.ClrType.Name, StringComparer.Ordinal)
            )
            {
                json.WriteStartArray(children.Key);
                foreach (var child in children)
                {
                    json.WriteStartObject();
                    WriteProperties(json, child, side(child));
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void WriteProperties(Utf8JsonWriter json, EntityEntry entry, PropertyValues values)
    {
        foreach (var property in entry.Metadata.GetFlattenedProperties())
        {
            if (
                property.IsShadowProperty()
                || property.Name == nameof(IAggregateRoot.Version)
                || property.IsForeignKey() && entry.Entity is not IAggregateRoot
            )
            {
                continue;
            }

            var value = values[property];
            var isWhole = entry.State is not EntityState.Modified;
            if (isWhole ? value is null : !IsModified(entry, property) && property.Name != "Number")
            {
                continue;
            }

            json.WritePropertyName(
                property.DeclaringType is IComplexType complex
                    ? complex.ComplexProperty.Name + "." + property.Name
                    : property.Name
            );
            WriteValue(json, value);
        }
    }

    private static bool IsModified(EntityEntry entry, IProperty property) =>
        !Equals(entry.OriginalValues[property], entry.CurrentValues[property]);

    private static void WriteValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case ITypedId id:
                json.WriteStringValue(id.Value);
                break;
            case DateTime instant:
                json.WriteStringValue(
                    instant.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture)
                );
                break;
            case DateOnly day:
                json.WriteStringValue(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
                break;
            default:
                json.WriteStringValue(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture));
                break;
        }
    }
}
