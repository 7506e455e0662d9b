/**
 * The one process that is kept warm for requests a person waits for and for small work in the background: when it is
 * started, ended, tried again or given up, who goes first, and what people are told about it.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.modelservice.internal.kept;
