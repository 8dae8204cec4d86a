-- SPDX-License-Identifier: EUPL-1.2
-- One who goes by her e-mail, as the first administrator does, gets the name that her provider tells.

grant update (name) on person to samsyn_working;
