/** What is used of saxen, which comes without types (see its README). */
declare module 'saxen' {
  export class Parser {
    on(event: 'openTag', listener: (name: string, attributes: () => Record<string, string> | false) => void): this;
    on(event: 'closeTag' | 'text' | 'cdata' | 'attention', listener: (text: string) => void): this;
    on(event: 'error', listener: (error: Error) => void): this;
    write(xml: string): this;
    end(): Error | undefined;
  }
}
