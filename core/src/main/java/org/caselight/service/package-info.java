/**
 * Who, and with what standing? The words that every subject uses: authorities, teams and their
 * kinds, roles, workers and children under pseudonyms, a child's status, FTE, and money in pounds.
 *
 * @serial exclude
 */
package org.caselight.service;
