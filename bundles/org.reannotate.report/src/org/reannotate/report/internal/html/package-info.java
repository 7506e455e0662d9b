/**
 * Makes the one page of the report: a template with style and script, the findings as JSON, the pictures
 * as blocks of text that the page parses when it shows them.
 */
@NonNullByDefault
package org.reannotate.report.internal.html;

import org.eclipse.jdt.annotation.NonNullByDefault;
