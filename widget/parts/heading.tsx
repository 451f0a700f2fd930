import { useEffect, useRef } from 'preact/hooks';

/** Takes the focus when it appears, so that a screen reader says the new question and nothing is left behind. */
export function Heading({ children, describedBy }: { children: string; describedBy?: string }) {
  const self = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    self.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 id="heading" ref={self} tabIndex={-1} aria-describedby={describedBy}>
      {children}
    </h1>
  );
}
