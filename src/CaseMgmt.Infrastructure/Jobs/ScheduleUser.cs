using CaseMgmt.Application.Common;

namespace CaseMgmt.Infrastructure.Jobs;

/// <summary>In whose name the schedule asks for its runs.</summary>
internal static class ScheduleUser
{
    public static OfficeUser Schedule { get; } = OfficeUser.System("schedule");
}
