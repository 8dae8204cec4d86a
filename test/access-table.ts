// SPDX-License-Identifier: EUPL-1.2
// One table: what every route answers to each kind of visitor, in the demonstration as it is first
// loaded, with answers that the region and its board have marked and people who act for a part of a
// party. Own party is Lerum, the other is Göteborg; the body in an address belongs to the region.

import { peopleOfParts } from './support/parts-of-parties.ts'

/** The columns of the table, by person of the demonstration, or of a part of a party. */
export const visitors = {
  'no session': undefined,
  'process leader': 'karin.almlid@region.exempel.se',
  editor: 'elin.bjorkvall@kommunerna.exempel.se',
  administrator: 'mats.granlof@drift.exempel.se',
  coordinator: 'anna.ek@lerum.exempel.se',
  contributor: 'per.akerlov@lerum.exempel.se',
  registrar: 'ingrid.lovmark@lerum.exempel.se',
  reader: 'gun.hallmo@lerum.exempel.se',
  'coordinator of another party': 'birgitta.hav@goteborg.exempel.se',
  'registrar of another party': 'maria.sandlid@goteborg.exempel.se',
  'coordinator of a board of the party': peopleOfParts['coordinator of a board of Lerum'],
  'coordinator of a unit of the party': peopleOfParts['coordinator of a unit of Lerum'],
  'contributor of a unit of the party': peopleOfParts['contributor of a unit of Lerum'],
  'registrar of a unit of the party': peopleOfParts['registrar of a unit of Lerum'],
  'coordinator of a board of the region':
    peopleOfParts['coordinator of another board of the region'],
} as const

export type AccessRow = {
  readonly method: string
  readonly path: string
  /** Where it is tried; nothing when the examples say it. */
  readonly address: string | undefined
  /** Status codes in the order of `visitors`. */
  readonly answers: readonly number[]
}

// 303 of a GET leads to /logga-in. A POST is sent with an empty form but for what `formsSent` says: who
// may, and has not said what she saw, is told to look (409).
const table = `
                                                             no  pl  ed  ad  co  ct  re  rd  co2 re2 bo  un  uc  ur  rb
GET  /parter                                                 200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /lagrum                                                 200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /lagrum.csv                                             200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /lagrum.xlsx                                            200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /lagrum.json                                            200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /lagrum/:slug                                           200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /lagrum/ny                                              303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /lagrum/:slug/andra                                     303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /lagrum/:slug/titta/:nyckel                             303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /lagbevakning                                           303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /lagbevakning.csv                                       303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /lagbevakning.xlsx                                      303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /lagbevakning.json                                      403 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /vem-ansvarar/fall                                      200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /vem-ansvarar/fall.csv                                  200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /vem-ansvarar/fall.xlsx                                 200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /vem-ansvarar/fall.json                                 200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /vem-ansvarar/fall/:nr                                  200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /vem-ansvarar/fall/:nr.json                             200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /vem-ansvarar/fragor                                    200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /vem-ansvarar/fragor.csv                                200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /vem-ansvarar/fragor.xlsx                               200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /vem-ansvarar/fragor.json                               200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /vem-ansvarar/fragor/:nr                                200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /vem-ansvarar/fragor/:nr.json                           200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /vem-ansvarar/fall/nytt                                 303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /vem-ansvarar/fall/:nr/andra                            303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /vem-ansvarar/fall/:nr/besluta                          303 200 403 403 403 403 403 403 403 403 403 403 403 403 403
GET  /vem-ansvarar/fall/:nr/aterkalla                        303 200 403 403 403 403 403 403 403 403 403 403 403 403 403
GET  /vem-ansvarar/fragor/ny                                 200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /vem-ansvarar/fragor/:nr/visa                           303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /vem-ansvarar/fragor/:nr/till-organ                     303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /vem-ansvarar/fragor/:nr/svara                          303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /vem-ansvarar/fragor/:nr/avsluta                        303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /vem-ansvarar/fragor/:nr/samma                          303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /vem-ansvarar/checklista                                200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /vem-ansvarar/hjalpte                                   200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /vem-ansvarar/hjalpte/alla                              303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /vem-ansvarar/hjalpte/alla.csv                          303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /vem-ansvarar/hjalpte/alla.xlsx                         303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /vem-ansvarar/hjalpte/alla.json                         403 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /ordlista                                               200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /ordlista.csv                                           200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /ordlista.xlsx                                          200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /ordlista.json                                          200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /ordlista/:term                                         200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /ordlista/ny                                            303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /ordlista/:term/andra                                   303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /ordlista/las-in                                        303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /ordlista/las-in/mall.xlsx                              303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /vem-ansvarar                                           200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /vem-ansvarar.json                                      200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /vem-ansvarar/ficka                                     200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /vem-ansvarar/ficka/:boende                             200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /markning                                               303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /markning/:dok/:utgava                                  303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /markning/:dok/:utgava/:bestammelse                     303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /parter.csv                                             200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /parter.xlsx                                            200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /parter.json                                            200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /parter/:slug                                           200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /min-part                                               303 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /min-part/mandat-som-slutar                             303 403 403 200 200 403 403 403 200 403 200 200 403 403 200
GET  /min-part/mandat-som-slutar.csv                         303 403 403 200 200 403 403 403 200 403 200 200 403 403 200
GET  /min-part/mandat-som-slutar.xlsx                        303 403 403 200 200 403 403 403 200 403 200 200 403 403 200
GET  /min-part/mandat-som-slutar.json                        403 403 403 200 200 403 403 403 200 403 200 200 403 403 200
GET  /min-part/las-in                                        303 200 403 200 200 403 403 403 200 403 200 200 403 403 200
GET  /min-part/las-in/mall.xlsx                              303 200 403 200 200 403 403 403 200 403 200 200 403 403 200
GET  /min-part/avsluta/:id                                   303 404 404 200 200 404 404 200 404 404 404 404 404 404 404
GET  /min-part/inbjudningar                                  303 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /min-part/mandat                                        303 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /min-part/brev                                          303 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /min-part/brev.csv                                      303 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /min-part/brev.xlsx                                     303 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /min-part/brev.json                                     403 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /admin/utskick                                          303 403 403 200 403 403 403 403 403 403 403 403 403 403 403
GET  /admin/utskick.csv                                      303 403 403 200 403 403 403 403 403 403 403 403 403 403 403
GET  /admin/utskick.xlsx                                     303 403 403 200 403 403 403 403 403 403 403 403 403 403 403
GET  /admin/utskick.json                                     403 403 403 200 403 403 403 403 403 403 403 403 403 403 403
GET  /admin/inloggningar                                     303 403 403 200 403 403 403 403 403 403 403 403 403 403 403
GET  /admin/organisation                                     303 403 403 200 403 403 403 403 403 403 403 403 403 403 403
GET  /admin/organisation.csv                                 303 403 403 200 403 403 403 403 403 403 403 403 403 403 403
GET  /admin/organisation.xlsx                                303 403 403 200 403 403 403 403 403 403 403 403 403 403 403
GET  /admin/organisation.json                                403 403 403 200 403 403 403 403 403 403 403 403 403 403 403
GET  /admin/organisation/ny                                  303 403 403 200 403 403 403 403 403 403 403 403 403 403 403
GET  /admin/organisation/ny-part                             303 403 403 200 403 403 403 403 403 403 403 403 403 403 403
GET  /admin/organisation/vagar                               303 403 403 200 403 403 403 403 403 403 403 403 403 403 403
GET  /admin/organisation/vagar/:slag/:steg                   303 403 403 200 403 403 403 403 403 403 403 403 403 403 403
GET  /admin/organisation/:slag/:slug                         303 403 403 200 403 403 403 403 403 403 403 403 403 403 403
GET  /admin/dag                                              303 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /admin/logg                                             303 200 403 200 403 403 403 403 403 403 403 403 403 403 403
GET  /admin/logg.csv                                         303 200 403 200 403 403 403 403 403 403 403 403 403 403 403
GET  /admin/logg.xlsx                                        303 200 403 200 403 403 403 403 403 403 403 403 403 403 403
GET  /admin/logg.json                                        403 200 403 200 403 403 403 403 403 403 403 403 403 403 403
GET  /sigill.json                                            200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /avtal                                                  200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /avtal.csv                                              200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /avtal.xlsx                                             200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /avtal.json                                             200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /avtal/jamfor                                           200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /avtal/jamfor.json                                      200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /avtal/utgava.schema.json                               200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /avtal/jamfor.pdf                                       200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /avtal/jamfor.docx                                      200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /avtal/paket/:slug                                      200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /avtal/:dok                                             200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /avtal/:dok/utgavor                                     200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /avtal/:dok/:utgava.json                                200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /avtal/:dok/:utgava.pdf                                 200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /avtal/:dok/:utgava.html                                200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /avtal/:dok/:utgava.md                                  200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /avtal/:dok/:utgava.akn                                 200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /avtal/:dok/:utgava.docx                                200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /avtal/:dok/:utgava/arkiv.pdf                           200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /avtal/:dok/:utgava                                     200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /avtal/:dok/:utgava/original                            200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /avtal/:dok/:utgava/:nummer                             200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /arbetsyta                                              303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta.csv                                          303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta.xlsx                                         303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta.json                                         403 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/nytt                                         303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/paket                                        303 200 403 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/gemensam-text                                303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/gemensam-text.csv                            303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/gemensam-text.xlsx                           303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/gemensam-text.json                           403 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/gemensam-text/:slug                          303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/registrera                                   303 200 403 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/registrera/utgava                            303 200 403 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/registrera/antagande                         303 200 403 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/:dok/:utgava/registrering                    303 200 403 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/:dok/:utgava/registrering/ta-tillbaka        303 200 403 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/:dok/utkast                                  303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/:dok/import                                  303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/import/:id                                   303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/:dok/:utgava                                 303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/:dok/:utgava/frys                            303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/:dok/ta-bort                                 303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/:dok/:utgava/ta-bort                         303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/paket/:slug/ta-bort                          303 200 403 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/:dok/:utgava/publicera                       303 200 403 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/:dok/:utgava/aterkalla                       303 200 403 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/:dok/:utgava/villkor/ratta                   303 200 403 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/:dok/:utgava/villkor                         303 200 403 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/:dok/:utgava/giltighet                       303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/:dok/:utgava/giltighet/ny                    303 200 403 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/:dok/:utgava/giltighet/:handelse/ta-tillbaka 303 200 403 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/:dok/:utgava/bestammelse/:id                 303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/:dok/:utgava/bestammelse/:id/gemensam        303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/:dok/:utgava/ny                              303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/:dok/:utgava/numrera                         303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/:dok/:utgava/numrera/:satt                   303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/:dok/:utgava/foresla/:id                      303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/:dok/:utgava/foresla/:id/efter                303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/:dok/:utgava/foresla/:id/stryk                303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/:dok/:utgava/anteckningar                     303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/:dok/:utgava/anteckna/:id                     303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/:dok/:utgava/anteckning/:id                   303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/:dok/:utgava/forslag                          303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/:dok/:utgava/forslag/godta                    303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/:dok/:utgava/forslag/avvisa                   303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/:dok/:utgava/motiv                           303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/:dok/:utgava/flytta/:id                      303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/:dok/:utgava/andringar                       303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/:dok/:utgava/bestammelse/:id/lydelser        303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/:dok/:utgava/bestammelse/:id/aterstall/:steg 303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/:dok/:utgava/dela/:id                        303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/:dok/:utgava/sla-ihop/:id                    303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arbetsyta/:dok/:utgava/stryk/:id                       303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arenden/:steg/:organ                                   200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /remiss                                                 200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /remiss.csv                                             200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /remiss.xlsx                                            200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /remiss.json                                            200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /remiss/tidigare                                        200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /remiss/tidigare.csv                                    200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /remiss/tidigare.xlsx                                   200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /remiss/tidigare.json                                   200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /remiss/tidigare/registrera                             303 200 403 403 403 403 403 403 403 403 403 403 403 403 403
GET  /remiss/tidigare/:id/original                           200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /remiss/tidigare/:id/ta-tillbaka                        303 200 403 403 403 403 403 403 403 403 403 403 403 403 403
GET  /remiss/:id                                             200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /remiss/ny                                              303 200 403 403 403 403 403 403 403 403 403 403 403 403 403
GET  /remiss/:id/andra                                       303 200 403 403 403 403 403 403 403 403 403 403 403 403 403
GET  /remiss/:id/oppna                                       303 200 403 403 403 403 403 403 403 403 403 403 403 403 403
GET  /remiss/:id/svara                                       303 403 403 403 200 200 403 403 200 403 200 200 200 403 200
GET  /remiss/:id/svara/internt                               303 403 403 403 200 200 403 403 200 403 200 200 200 403 200
GET  /remiss/:id/svara/beslut                                303 403 403 403 200 200 403 403 200 403 200 200 200 403 200
GET  /remiss/:id/bilaga/:svar/:plats                         404 404 404 404 404 404 404 404 404 404 404 404 404 404 404
GET  /remiss/:id/brev                                        303 200 403 403 403 403 403 403 403 403 403 403 403 403 403
GET  /remiss/:id/bekrafta/:nr                                303 403 403 403 404 403 403 403 404 403 404 404 403 403 404
GET  /remiss/:id/original/:nr                                303 404 404 404 404 404 404 404 404 404 404 404 404 404 404
GET  /remiss/:id/sammanstallning/flera                        303 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /remiss/:id/granska                                     303 403 403 403 200 200 403 403 200 403 200 200 200 403 200
GET  /remiss/:id/kvitto/:nr                                  303 200 200 404 200 200 200 200 404 404 200 200 200 200 404
GET  /remiss/:id/svar/:part                                  200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /remiss/:id/sammanstallning                             200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /remiss/:id/sammanstallning.csv                         200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /remiss/:id/sammanstallning.xlsx                        200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /remiss/:id/sammanstallning.json                        200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /remiss/:id/sammanstallning/fragor.csv                  200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /remiss/:id/synpunkter/:nr                              200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /sa-gar-det/:process/beslut                             200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /sa-gar-det/:process/beslut.csv                         200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /sa-gar-det/:process/beslut.xlsx                        200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /sa-gar-det/:process/beslut.json                        200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /sa-gar-det/:process/beslut/las-in                      303 403 403 403 403 403 200 403 403 200 403 403 403 403 403
GET  /sa-gar-det/:process/beslut/las-in/mall.xlsx            303 403 403 403 403 403 200 403 403 200 403 403 403 403 403
GET  /sa-gar-det/:process/beslut/:part                       200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /sa-gar-det/:process/beslut/:part/original/:beslut      303 404 403 403 404 404 404 404 403 403 404 404 404 404 403
GET  /sa-gar-det/:process/beslut/:part/kvitto/:beslut        303 403 403 403 403 403 200 403 403 403 403 403 403 403 403
GET  /sa-gar-det/:process/beslut/:part/protokoll/:beslut     200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /sa-gar-det/:process/beslut/organ/:organ                200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /beslutsomgang/ny                                       303 200 403 403 403 403 403 403 403 403 403 403 403 403 403
GET  /sa-gar-det                                             200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /sa-gar-det.csv                                         200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /sa-gar-det.xlsx                                        200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /sa-gar-det.json                                        200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /sa-gar-det/:process                                    200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /sa-gar-det/:process.json                               200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /sa-gar-det/:process/steg                               200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /sa-gar-det/ny                                          303 200 403 403 403 403 403 403 403 403 403 403 403 403 403
GET  /sa-gar-det/:process/hantera                            303 200 403 403 403 403 403 403 403 403 403 403 403 403 403
GET  /arenden                                                303 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /arenden/klara                                          303 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /arenden/klara.csv                                      303 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /arenden/klara.xlsx                                     303 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /arenden/klara.json                                     403 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /bestammelser/:id                                       200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /                                                       200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /sok                                                    200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /robots.txt                                             200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /sitemap.xml                                            200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /sitemap/:del.xml                                       200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /bestammelser/:id.json                                  200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /sok.csv                                                200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /sok.xlsx                                               200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /sok.json                                               200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /om                                                     200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /tillganglighet                                         200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /personuppgifter                                        200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET  /oppna-data                                             200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
POST /min-part                                               403 422 422 422 422 422 422 422 422 422 422 422 422 422 422
POST /min-part/las-in                                        403 422 403 422 422 403 403 403 422 403 422 422 403 403 422
POST /min-part/avsluta/:id                                   403 404 404 422 422 404 404 422 404 404 404 404 404 404 404
POST /min-part/inbjudningar                                  403 404 404 404 404 404 404 404 404 404 404 404 404 404 404
POST /min-part/mandat                                        403 422 422 422 422 422 422 422 422 422 422 422 422 422 422
GET  /brev/sluta/:nyckel                                     200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
POST /brev/sluta/:nyckel                                     404 404 404 404 404 404 404 404 404 404 404 404 404 404 404
POST /min-part/brev                                          403 409 409 409 409 409 409 409 409 409 409 409 409 409 409
POST /admin/utskick                                          403 403 403 422 403 403 403 403 403 403 403 403 403 403 403
POST /admin/inloggningar                                     403 403 403 422 403 403 403 403 403 403 403 403 403 403 403
POST /admin/organisation/ny                                  403 403 403 409 403 403 403 403 403 403 403 403 403 403 403
POST /admin/organisation/ny-part                             403 403 403 409 403 403 403 403 403 403 403 403 403 403 403
POST /admin/organisation/vagar                               403 403 403 409 403 403 403 403 403 403 403 403 403 403 403
POST /admin/organisation/vagar/:slag/:steg                   403 403 403 409 403 403 403 403 403 403 403 403 403 403 403
POST /admin/organisation/:slag/:slug                         403 403 403 409 403 403 403 403 403 403 403 403 403 403 403
POST /admin/dag                                              403 422 422 422 422 422 422 422 422 422 422 422 422 422 422
POST /lagrum/ny                                              403 422 422 403 403 403 403 403 403 403 403 403 403 403 403
POST /lagrum/:slug/andra                                     403 409 409 403 403 403 403 403 403 403 403 403 403 403 403
POST /lagrum/:slug/titta/:nyckel                             403 409 409 403 403 403 403 403 403 403 403 403 403 403 403
POST /vem-ansvarar/fall/nytt                                 403 422 422 403 403 403 403 403 403 403 403 403 403 403 403
POST /vem-ansvarar/fall/:nr/andra                            403 409 409 403 403 403 403 403 403 403 403 403 403 403 403
POST /vem-ansvarar/fall/:nr/besluta                          403 409 403 403 403 403 403 403 403 403 403 403 403 403 403
POST /vem-ansvarar/fall/:nr/aterkalla                        403 409 403 403 403 403 403 403 403 403 403 403 403 403 403
POST /vem-ansvarar/fragor/ny                                 422 422 422 422 422 422 422 422 422 422 422 422 422 422 422
POST /vem-ansvarar/fragor/:nr/visa                           403 409 409 403 403 403 403 403 403 403 403 403 403 403 403
POST /vem-ansvarar/fragor/:nr/till-organ                     403 409 409 403 403 403 403 403 403 403 403 403 403 403 403
POST /vem-ansvarar/fragor/:nr/svara                          403 409 409 403 403 403 403 403 403 403 403 403 403 403 403
POST /vem-ansvarar/fragor/:nr/avsluta                        403 409 409 403 403 403 403 403 403 403 403 403 403 403 403
POST /vem-ansvarar/fragor/:nr/samma                          403 409 409 403 403 403 403 403 403 403 403 403 403 403 403
POST /vem-ansvarar/fragor/:nr/skilj                          403 409 409 403 403 403 403 403 403 403 403 403 403 403 403
POST /vem-ansvarar/hjalpte                                   404 404 404 404 404 404 404 404 404 404 404 404 404 404 404
POST /ordlista/ny                                            403 422 422 403 403 403 403 403 403 403 403 403 403 403 403
POST /ordlista/las-in                                        403 422 422 403 403 403 403 403 403 403 403 403 403 403 403
POST /markning/:dok/:utgava/:bestammelse                     403 409 409 403 403 403 403 403 403 403 403 403 403 403 403
POST /ordlista/:term/andra                                   403 409 409 403 403 403 403 403 403 403 403 403 403 403 403
POST /arbetsyta/nytt                                         403 422 422 403 403 403 403 403 403 403 403 403 403 403 403
POST /arbetsyta/paket                                        403 422 403 403 403 403 403 403 403 403 403 403 403 403 403
POST /arbetsyta/gemensam-text/:slug                          403 422 422 403 403 403 403 403 403 403 403 403 403 403 403
POST /arbetsyta/registrera/utgava                            403 422 403 403 403 403 403 403 403 403 403 403 403 403 403
POST /arbetsyta/registrera/antagande                         403 422 403 403 403 403 403 403 403 403 403 403 403 403 403
POST /arbetsyta/:dok/:utgava/registrering                    403 422 403 403 403 403 403 403 403 403 403 403 403 403 403
POST /arbetsyta/:dok/:utgava/registrering/ta-tillbaka        403 422 403 403 403 403 403 403 403 403 403 403 403 403 403
POST /arbetsyta/:dok/utkast                                  403 422 422 403 403 403 403 403 403 403 403 403 403 403 403
POST /arbetsyta/:dok/import                                  403 422 422 403 403 403 403 403 403 403 403 403 403 403 403
POST /arbetsyta/import/:id                                   403 422 422 403 403 403 403 403 403 403 403 403 403 403 403
POST /arbetsyta/:dok/:utgava                                 403 422 422 403 403 403 403 403 403 403 403 403 403 403 403
POST /arbetsyta/:dok/:utgava/frys                            403 409 409 403 403 403 403 403 403 403 403 403 403 403 403
POST /arbetsyta/:dok/ta-bort                                 403 422 422 403 403 403 403 403 403 403 403 403 403 403 403
POST /arbetsyta/:dok/:utgava/ta-bort                         403 409 409 403 403 403 403 403 403 403 403 403 403 403 403
POST /arbetsyta/paket/:slug/ta-bort                          403 409 403 403 403 403 403 403 403 403 403 403 403 403 403
POST /arbetsyta/angra                                        403 404 404 403 403 403 403 403 403 403 403 403 403 403 403
POST /arbetsyta/:dok/:utgava/publicera                       403 200 403 403 403 403 403 403 403 403 403 403 403 403 403
POST /arbetsyta/:dok/:utgava/aterkalla                       403 422 403 403 403 403 403 403 403 403 403 403 403 403 403
POST /arbetsyta/:dok/:utgava/villkor/ratta                   403 422 403 403 403 403 403 403 403 403 403 403 403 403 403
POST /arbetsyta/:dok/:utgava/villkor                         403 422 403 403 403 403 403 403 403 403 403 403 403 403 403
POST /arbetsyta/:dok/:utgava/giltighet/ny                    403 404 403 403 403 403 403 403 403 403 403 403 403 403 403
POST /arbetsyta/:dok/:utgava/giltighet/:handelse/ta-tillbaka 403 422 403 403 403 403 403 403 403 403 403 403 403 403 403
POST /arbetsyta/:dok/:utgava/bestammelse/:id                 403 422 422 403 403 403 403 403 403 403 403 403 403 403 403
POST /arbetsyta/:dok/:utgava/bestammelse/:id/gemensam        403 422 422 403 403 403 403 403 403 403 403 403 403 403 403
POST /arbetsyta/:dok/:utgava/ny                              403 404 404 403 403 403 403 403 403 403 403 403 403 403 403
POST /arbetsyta/:dok/:utgava/numrera/:satt                   403 409 409 403 403 403 403 403 403 403 403 403 403 403 403
POST /arbetsyta/:dok/:utgava/foresla/:id                      403 404 404 403 403 403 403 403 403 403 403 403 403 403 403
POST /arbetsyta/:dok/:utgava/foresla/:id/efter                403 404 404 403 403 403 403 403 403 403 403 403 403 403 403
POST /arbetsyta/:dok/:utgava/foresla/:id/stryk                403 404 404 403 403 403 403 403 403 403 403 403 403 403 403
POST /arbetsyta/:dok/:utgava/anteckna/:id                     403 404 404 403 403 403 403 403 403 403 403 403 403 403 403
POST /arbetsyta/:dok/:utgava/anteckning/:id                   403 404 404 403 403 403 403 403 403 403 403 403 403 403 403
POST /arbetsyta/:dok/:utgava/forslag/godta                    403 409 409 403 403 403 403 403 403 403 403 403 403 403 403
POST /arbetsyta/:dok/:utgava/forslag/avvisa                   403 409 409 403 403 403 403 403 403 403 403 403 403 403 403
POST /arbetsyta/:dok/:utgava/motiv                           403 404 404 403 403 403 403 403 403 403 403 403 403 403 403
POST /arbetsyta/:dok/:utgava/flytta/:id                      403 422 422 403 403 403 403 403 403 403 403 403 403 403 403
POST /arbetsyta/:dok/:utgava/angra                           403 404 404 403 403 403 403 403 403 403 403 403 403 403 403
POST /arbetsyta/:dok/:utgava/bestammelse/:id/aterstall/:steg 403 409 409 403 403 403 403 403 403 403 403 403 403 403 403
POST /arbetsyta/:dok/:utgava/dela/:id                        403 409 409 403 403 403 403 403 403 403 403 403 403 403 403
POST /arbetsyta/:dok/:utgava/sla-ihop/:id                    403 422 422 403 403 403 403 403 403 403 403 403 403 403 403
POST /arbetsyta/:dok/:utgava/stryk/:id                       403 409 409 403 403 403 403 403 403 403 403 403 403 403 403
POST /arenden/:steg/:organ                                   403 403 403 403 409 403 409 403 403 403 403 403 403 403 403
POST /remiss/:id/fraga                                       422 422 422 422 422 422 422 422 422 422 422 422 422 422 422
POST /remiss/:id/fraga-svar                                  403 404 404 403 403 403 403 403 403 403 403 403 403 403 403
POST /remiss/tidigare/registrera                             403 422 403 403 403 403 403 403 403 403 403 403 403 403 403
POST /remiss/tidigare/:id/ta-tillbaka                        403 422 403 403 403 403 403 403 403 403 403 403 403 403 403
POST /remiss/ny                                              403 422 403 403 403 403 403 403 403 403 403 403 403 403 403
POST /remiss/:id/andra                                       403 409 403 403 403 403 403 403 403 403 403 403 403 403 403
POST /remiss/:id/oppna                                       403 409 403 403 403 403 403 403 403 403 403 403 403 403 403
POST /remiss/:id/forlang                                     403 409 403 403 403 403 403 403 403 403 403 403 403 403 403
POST /remiss/:id/stall-in                                    403 409 403 403 403 403 403 403 403 403 403 403 403 403 403
POST /remiss/:id/stang                                       403 409 403 403 403 403 403 403 403 403 403 403 403 403 403
POST /remiss/:id/publicera                                   403 409 403 403 403 403 403 403 403 403 403 403 403 403 403
POST /remiss/:id/svarspaket                                  403 409 409 403 403 403 403 403 403 403 403 403 403 403 403
POST /remiss/:id/svara                                       403 403 403 403 409 409 403 403 409 403 409 409 409 403 409
POST /remiss/:id/svara/beslut                                403 403 403 403 409 409 403 403 409 403 409 409 409 403 409
POST /remiss/:id/brev                                        403 422 403 403 403 403 403 403 403 403 403 403 403 403 403
POST /remiss/:id/bekrafta/:nr                                403 403 403 403 404 403 403 403 404 403 404 404 403 403 404
POST /remiss/:id/sammanstallning/flera                        403 422 422 403 403 403 403 403 403 403 403 403 403 403 403
POST /remiss/:id/granska                                     403 403 403 403 409 403 403 403 409 403 403 403 403 403 409
POST /remiss/:id/svar/:part                                  403 409 403 403 409 403 403 403 403 403 403 403 403 403 403
POST /remiss/:id/synpunkter/:nr                              403 422 422 403 403 403 403 403 403 403 403 403 403 403 403
POST /sa-gar-det/:process/beslut                             403 409 403 403 403 403 403 403 403 403 403 403 403 403 403
POST /sa-gar-det/:process/beslut/las-in                      403 403 403 403 403 403 422 403 403 422 403 403 403 403 403
POST /sa-gar-det/:process/beslut/:part                       403 403 403 403 403 403 409 403 403 403 403 403 403 403 403
POST /sa-gar-det/:process/beslut/organ/:organ                403 403 403 403 403 403 403 403 403 403 403 403 403 403 403
POST /beslutsomgang/ny                                       403 409 403 403 403 403 403 403 403 403 403 403 403 403 403
POST /sa-gar-det/ny                                          403 409 403 403 403 403 403 403 403 403 403 403 403 403 403
POST /sa-gar-det/:process/hantera                            403 409 403 403 403 403 403 403 403 403 403 403 403 403 403
`

// Other faces of routes above: what is not published yet, and what belongs to one party.
const furtherFaces = `
GET  /remiss/:id                       /remiss/remiss-under-arbete                           404 200 404 404 404 404 404 404 404 404 404 404 404 404 404
GET  /remiss/:id/sammanstallning       /remiss/avvikelser-och-tvister/sammanstallning        403 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /remiss/:id/sammanstallning.csv   /remiss/avvikelser-och-tvister/sammanstallning.csv    403 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /remiss/:id/sammanstallning.xlsx  /remiss/avvikelser-och-tvister/sammanstallning.xlsx    403 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /remiss/:id/sammanstallning.json  /remiss/avvikelser-och-tvister/sammanstallning.json   403 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /remiss/:id/sammanstallning/fragor.csv /remiss/avvikelser-och-tvister/sammanstallning/fragor.csv   403 200 200 403 403 403 403 403 403 403 403 403 403 403 403
GET  /remiss/:id/svar/:part            /remiss/avvikelser-och-tvister/svar/1480-goteborg     404 200 200 404 404 404 404 404 200 200 404 404 404 404 404
GET  /remiss/:id/kvitto/:nr            /remiss/avvikelser-och-tvister/kvitto/24              303 200 200 404 404 404 404 404 200 200 404 404 404 404 404
GET  /remiss/:id/synpunkter/:nr        /remiss/avvikelser-och-tvister/synpunkter/1           404 200 200 404 404 404 404 404 404 404 404 404 404 404 404
GET  /avtal/:dok/:utgava               /avtal/halso-och-sjukvardsavtal/2031                  404 200 200 404 404 404 404 404 404 404 404 404 404 404 404
GET  /avtal/:dok/:utgava.json          /avtal/halso-och-sjukvardsavtal/2031.json             404 200 200 404 404 404 404 404 404 404 404 404 404 404 404
GET  /avtal/:dok/:utgava.pdf           /avtal/halso-och-sjukvardsavtal/2031.pdf              404 200 200 404 404 404 404 404 404 404 404 404 404 404 404
GET  /avtal/:dok/:utgava.html          /avtal/halso-och-sjukvardsavtal/2031.html              404 200 200 404 404 404 404 404 404 404 404 404 404 404 404
GET  /avtal/:dok/:utgava.md            /avtal/halso-och-sjukvardsavtal/2031.md                404 200 200 404 404 404 404 404 404 404 404 404 404 404 404
GET  /avtal/:dok/:utgava.akn           /avtal/halso-och-sjukvardsavtal/2031.akn               404 200 200 404 404 404 404 404 404 404 404 404 404 404 404
GET  /avtal/:dok/:utgava.docx          /avtal/halso-och-sjukvardsavtal/2031.docx              404 200 200 404 404 404 404 404 404 404 404 404 404 404 404
GET  /avtal/:dok/:utgava/arkiv.pdf     /avtal/halso-och-sjukvardsavtal/2031/arkiv.pdf        404 200 200 404 404 404 404 404 404 404 404 404 404 404 404
GET  /avtal/jamfor.json                /avtal/jamfor.json?fran=halso-och-sjukvardsavtal/2017&till=halso-och-sjukvardsavtal/2031 404 200 200 404 404 404 404 404 404 404 404 404 404 404 404
GET  /avtal/jamfor.pdf                /avtal/jamfor.pdf?fran=halso-och-sjukvardsavtal/2017&till=halso-och-sjukvardsavtal/2031 404 200 200 404 404 404 404 404 404 404 404 404 404 404 404
GET  /avtal/jamfor.docx                /avtal/jamfor.docx?fran=halso-och-sjukvardsavtal/2017&till=halso-och-sjukvardsavtal/2031 404 200 200 404 404 404 404 404 404 404 404 404 404 404 404
GET  /min-part                         /min-part?part=1441-lerum                             303 200 403 200 200 200 200 200 200 200 200 200 200 200 200
POST /remiss/:id/svar/:part            /remiss/avvikelser-och-tvister/svar/1480-goteborg     403 303 403 403 404 403 403 403 303 403 404 404 403 403 404
GET  /remiss/:id/svar/:part            /remiss/avvikelser-och-tvister/svar/14-vastra-gotalandsregionen 404 200 200 404 404 404 404 404 404 404 404 404 404 404 404
GET  /remiss/:id/kvitto/:nr            /remiss/avvikelser-och-tvister/kvitto/25                     303 200 200 404 404 404 404 404 404 404 404 404 404 404 404
GET  /remiss/:id/svar/:part            /remiss/avvikelser-och-tvister/svar/utforarstyrelse-1        404 200 200 404 404 404 404 404 404 404 404 404 404 404 404
GET  /remiss/:id/kvitto/:nr            /remiss/avvikelser-och-tvister/kvitto/26                     303 200 200 404 404 404 404 404 404 404 404 404 404 404 404
POST /remiss/:id/svar/:part            /remiss/avvikelser-och-tvister/svar/14-vastra-gotalandsregionen 403 409 403 403 404 403 403 403 404 403 404 404 403 403 404
POST /remiss/:id/svar/:part            /remiss/avvikelser-och-tvister/svar/utforarstyrelse-1        403 409 403 403 404 403 403 403 404 403 404 404 403 403 404
`

function readRow(line: string): AccessRow {
  const [method = '', path = '', ...rest] = line.split(/\s+/)
  const address = rest.length > Object.keys(visitors).length ? rest.shift() : undefined
  return { method, path, address, answers: rest.map(Number) }
}

const readRows = (text: string) =>
  text
    .split('\n')
    .filter((line) => /^(GET|POST) /.test(line))
    .map(readRow)

/** One row for each route. */
export const accessTable: readonly AccessRow[] = readRows(table)
export const furtherAccess: readonly AccessRow[] = readRows(furtherFaces)

/** As much of a form as it takes to reach the question who may; where none is named it is empty. */
export const formsSent: Readonly<Record<string, string>> = {
  '/admin/organisation/vagar': 'gor=organ-remiss',
  '/admin/organisation/:slag/:slug': 'gor=nytt-namn',
  '/min-part': 'gor=invite&roll=reader&plats=hela&fran=2026-03-19&namn=&epost=',
  '/remiss/:id/svara/beslut': 'gor=beslut&organ=Kommunstyrelsen',
  '/remiss/:id/svara': 'gor=helheten&text=Vi+skriver.',
  '/sa-gar-det/:process/beslut': 'gor=stall-in&skal=',
  '/sa-gar-det/:process/beslut/:part': 'gor=beslut',
  '/sa-gar-det/:process/beslut/organ/:organ': 'utfall=approved&dag=2026-03-10',
}
