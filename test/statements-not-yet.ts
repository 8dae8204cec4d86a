// SPDX-License-Identifier: EUPL-1.2
// The pages that still ask the database more than 25 times, or more the more a county has done: their
// statements on the demonstration, and with six times its history. A page that holds leaves the table.

export type Counts = { readonly before: number; readonly after: number }

const table = `
  49   49  / · coordinator
  32   32  / · no session
  51   51  / · process leader
  30   30  /admin/dag · coordinator
  33   33  /admin/dag · process leader
  31   31  /admin/logg · process leader
  38   73  /arbetsyta · process leader
  33   33  /arbetsyta/:dok/:utgava · process leader
  29   29  /arbetsyta/:dok/:utgava/aterkalla · process leader
  35   35  /arbetsyta/:dok/:utgava/bestammelse/:id (2) · process leader
  32   32  /arbetsyta/:dok/:utgava/bestammelse/:id · process leader
  32   32  /arbetsyta/:dok/:utgava/bestammelse/:id/gemensam (2) · process leader
  32   32  /arbetsyta/:dok/:utgava/bestammelse/:id/gemensam · process leader
  31   31  /arbetsyta/:dok/:utgava/flytta/:id · process leader
  33   33  /arbetsyta/:dok/:utgava/frys · process leader
  36   36  /arbetsyta/:dok/:utgava/giltighet (2) · process leader
  35   35  /arbetsyta/:dok/:utgava/giltighet · process leader
  35   35  /arbetsyta/:dok/:utgava/giltighet/:handelse/ta-tillbaka · process leader
  35   35  /arbetsyta/:dok/:utgava/giltighet/ny (2) · process leader
  35   35  /arbetsyta/:dok/:utgava/giltighet/ny (3) · process leader
  35   35  /arbetsyta/:dok/:utgava/giltighet/ny · process leader
  33   33  /arbetsyta/:dok/:utgava/motiv · process leader
  32   32  /arbetsyta/:dok/:utgava/ny · process leader
  32   32  /arbetsyta/:dok/:utgava/stryk/:id · process leader
  30   30  /arbetsyta/:dok/:utgava/villkor · process leader
  30   30  /arbetsyta/:dok/import · process leader
  30   30  /arbetsyta/:dok/utkast · process leader
  31   31  /arbetsyta/gemensam-text · process leader
  31   31  /arbetsyta/gemensam-text/:slug · process leader
  38   73  /arbetsyta/import/:id · process leader
  31   46  /arbetsyta/nytt · process leader
  29   29  /arbetsyta/paket · process leader
  30   30  /arenden · coordinator
  33   33  /arenden · process leader
  37   37  /arenden/:steg/:organ · coordinator
  36   36  /arenden/:steg/:organ · process leader
  45   45  /avtal · coordinator
  29   29  /avtal · no session
  48   48  /avtal · process leader
  50   50  /avtal/:dok · coordinator
  34   34  /avtal/:dok · no session
  53   53  /avtal/:dok · process leader
  35   35  /avtal/:dok/:utgava (2) · no session
  56   56  /avtal/:dok/:utgava · coordinator
  39   40  /avtal/:dok/:utgava · no session
  59   59  /avtal/:dok/:utgava · process leader
  51   51  /avtal/:dok/:utgava/:nummer · coordinator
  35   35  /avtal/:dok/:utgava/:nummer · no session
  54   54  /avtal/:dok/:utgava/:nummer · process leader
  52   57  /avtal/:dok/utgavor · coordinator
  36   41  /avtal/:dok/utgavor · no session
  56   61  /avtal/:dok/utgavor · process leader
  34   34  /avtal/jamfor (2) · no session
  51   51  /avtal/jamfor · coordinator
  35   35  /avtal/jamfor · no session
  54   54  /avtal/jamfor · process leader
  43   43  /avtal/paket/:slug · coordinator
  42   42  /avtal/paket/:slug · process leader
  35   35  /beslutsomgang/ny · process leader
  50   50  /bestammelser/:id · coordinator
  34   34  /bestammelser/:id · no session
  53   53  /bestammelser/:id · process leader
  34   34  /min-part · coordinator
  33   33  /min-part · process leader
  30   30  /min-part/avsluta/:id · its own
  31   31  /min-part/brev · coordinator
  30   30  /min-part/brev · process leader
  31   31  /min-part/inbjudningar (2) · its own
  30   30  /min-part/inbjudningar · coordinator
  29   29  /min-part/inbjudningar · process leader
  30   30  /min-part/mandat · coordinator
  29   29  /min-part/mandat · process leader
  29   29  /om · coordinator
  28   28  /om · process leader
  29   29  /oppna-data · coordinator
  28   28  /oppna-data · process leader
  35   35  /parter · coordinator
  35   35  /parter · process leader
  27   27  /parter/:slug (2) · no session
  42   42  /parter/:slug · coordinator
  27   27  /parter/:slug · no session
  46   46  /parter/:slug · process leader
  29   29  /personuppgifter · coordinator
  28   28  /personuppgifter · process leader
  34   34  /remiss · coordinator
  33   33  /remiss · process leader
  43   49  /remiss/:id · coordinator
  40   47  /remiss/:id · process leader
  38   38  /remiss/:id/andra · process leader
  40   41  /remiss/:id/granska · coordinator
  38   38  /remiss/:id/kvitto/:nr · coordinator
  38   38  /remiss/:id/kvitto/:nr · process leader
  33   33  /remiss/:id/oppna · process leader
  39   43  /remiss/:id/sammanstallning (3) · its own
  47   47  /remiss/:id/sammanstallning · coordinator
  47   47  /remiss/:id/sammanstallning · process leader
  39   39  /remiss/:id/svar/:part · coordinator
  38   38  /remiss/:id/svar/:part · process leader
  40   41  /remiss/:id/svara (2) · coordinator
  40   41  /remiss/:id/svara · coordinator
  41   42  /remiss/:id/svara/internt · coordinator
  37   37  /remiss/:id/synpunkter/:nr · coordinator
  37   37  /remiss/:id/synpunkter/:nr · process leader
  31   31  /remiss/ny · process leader
  37   37  /sa-gar-det · coordinator
  41   41  /sa-gar-det · process leader
  58   62  /sa-gar-det/:process · coordinator
  36   36  /sa-gar-det/:process · no session
  61   61  /sa-gar-det/:process · process leader
  35   35  /sa-gar-det/:process.json · coordinator
  28   28  /sa-gar-det/:process.json · no session
  35   35  /sa-gar-det/:process.json · process leader
  41   49  /sa-gar-det/:process/beslut · coordinator
  44   48  /sa-gar-det/:process/beslut · process leader
  34   42  /sa-gar-det/:process/beslut/:part (2) · its own
  34   42  /sa-gar-det/:process/beslut/:part (3) · its own
  34   42  /sa-gar-det/:process/beslut/:part (4) · its own
  34   42  /sa-gar-det/:process/beslut/:part (5) · its own
  34   42  /sa-gar-det/:process/beslut/:part · coordinator
  38   42  /sa-gar-det/:process/beslut/:part · process leader
  35   43  /sa-gar-det/:process/beslut/:part/kvitto/:beslut · registrar
  33   41  /sa-gar-det/:process/beslut/organ/:organ · coordinator
  33   37  /sa-gar-det/:process/beslut/organ/:organ · process leader
  38   63  /sa-gar-det/:process/hantera · process leader
  31   39  /sa-gar-det/:process/steg · coordinator
  31   35  /sa-gar-det/:process/steg · process leader
  29   29  /sa-gar-det/ny · process leader
  29   29  /sok · coordinator
  28   28  /sok · process leader
  29   29  /tillganglighet · coordinator
  28   28  /tillganglighet · process leader
`

export const notYet: ReadonlyMap<string, Counts> = new Map(
  table
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [before = '', after = '', ...name] = line.trim().split(/\s+/)
      return [name.join(' '), { before: Number(before), after: Number(after) }]
    }),
)
