/**
 * What an audit hands to reports and views: immutable values that connect the rows and columns of the arrays with the
 * samples and categories of the dataset.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.audit.result;
