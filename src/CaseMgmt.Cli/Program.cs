using System.CommandLine;
using CaseMgmt.Cli;
using CaseMgmt.Cli.Commands;

var root = new RootCommand("CaseMgmt: the operator's commands. Help for each: casemgmt COMMAND --help");
OfficeHost.AddCommonOptions(root);

// One line for each command, one file for each in Commands/.
root.Subcommands.Add(Migrate.Command());
root.Subcommands.Add(Import.Command());
root.Subcommands.Add(Work.Command());
root.Subcommands.Add(Compile.Command());
root.Subcommands.Add(Report.Command());
root.Subcommands.Add(User.Command());
root.Subcommands.Add(Backup.Command());
root.Subcommands.Add(Restore.Command());
root.Subcommands.Add(Check.Command());

return await Exit.RunAsync(root, args);
