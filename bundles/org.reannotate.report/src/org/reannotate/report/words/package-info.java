/**
 * Figures put into words, the same in tables, on the terminal and in the report: a person should not
 * have to know what a posterior is to know what to do.
 */
@NonNullByDefault
package org.reannotate.report.words;

import org.eclipse.jdt.annotation.NonNullByDefault;
