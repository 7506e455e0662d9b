/** What an audit looks at: the samples, labels and categories of a dataset as they are when it begins. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.audit.internal.input;
