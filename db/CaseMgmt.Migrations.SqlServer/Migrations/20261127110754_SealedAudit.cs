using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseMgmt.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class SealedAudit : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Seals",
                columns: table => new
                {
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    Book = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    After = table.Column<long>(type: "bigint", nullable: false),
                    UpTo = table.Column<long>(type: "bigint", nullable: false),
                    Rows = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2(3)", nullable: false),
                    Hash = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Seals", x => x.Number);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Seals_Book_Number",
                table: "Seals",
                columns: new[] { "Book", "Number" });

            // A trigger is the first statement of its batch, also within the condition of the script that a DBA runs.
            foreach (var table in new[] { "History", "Accesses", "Seals" })
            {
                migrationBuilder.Sql(
                    $"EXEC(N'CREATE OR ALTER TRIGGER [{table}_NoChange] ON [{table}] INSTEAD OF UPDATE, DELETE AS THROW 50002, ''{table} is only added to: what stands in it is never changed.'', 1;')"
                );
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TRIGGER IF EXISTS [History_NoChange];");
            migrationBuilder.Sql("DROP TRIGGER IF EXISTS [Accesses_NoChange];");
            migrationBuilder.DropTable(
                name: "Seals");
        }
    }
}
