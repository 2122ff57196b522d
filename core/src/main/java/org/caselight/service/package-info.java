/**
 * Who, and with what standing? The words that every subject uses: authorities, teams and their
 * kinds, roles, workers and children under pseudonyms, a child's status, and FTE.
 *
 * @serial exclude
 */
package org.caselight.service;
