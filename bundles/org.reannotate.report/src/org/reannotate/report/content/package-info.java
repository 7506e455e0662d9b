/**
 * What a report is about, whoever found it: the values that every writer of this bundle reads, so that an
 * analysis of somebody's arrays and an audit of a dataset end in the same files.
 */
@NonNullByDefault
package org.reannotate.report.content;

import org.eclipse.jdt.annotation.NonNullByDefault;
