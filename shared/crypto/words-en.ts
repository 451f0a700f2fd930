// The 1,024 English words that return codes are made of.

/**
 * A child is shown five of these, drawn at random, as the code for coming back to their report.
 *
 * Every word is 3–8 letters, a–z only, in British spelling, and easy for an eight-year-old to
 * read, spell and say aloud. It is plain and kind, and safe for a hurt child to meet alone or
 * beside any other word here. No two words share their first four letters, no three-letter word
 * begins another, no two sound the same, and none is the plural of another. No two words are one
 * typing slip apart (a letter changed, left out or added, or two neighbours swapped), so a single
 * slip never gives another word of the list, and the word that slipped can be pointed out.
 *
 * THE ORDER AND CONTENT ARE FROZEN once a report has been made: a word's index is ten bits of the
 * code, so adding, removing, moving or respelling a word would lock children out of their reports.
 */
export const WORDS_EN: readonly string[] = `
  aardvark abacus acorn active agile ahoy airfield airmail
  airship algebra almond alpaca alphabet alpine alto amazing
  anagram anchovy anorak antelope anthem antler aphid apple
  apricot apron aquarium arch arctic armchair aroma artwork
  aspen atlas atom autumn avenue avocado backpack badge
  bagel bakery balance ballet bamboo banner barbecue barcode
  barley barn basin basket bassoon beacon beaker beam
  beanie beehive beep beetle begin beige beluga bench
  beret bicycle bilberry biplane biro bison blazer blender
  blink blossom boat bobbin bobcat bonnet bonsai book
  boulder bowling bracelet bramble branch breeze bright brisk
  bronze broom broth brush bubble bucket buffalo bugle
  bulb bungalow bunting burger burrito bus cabbage cabin
  cactus calcium calendar calm calypso campfire canary candle
  canoe canteen canvas canyon cape capital capybara caramel
  carbon cardigan cargo caribou carnival carousel carriage cartoon
  cascade castle catkin cedar celery cello century ceramic
  chair chalk chapter chart cheerful chess chevron chimney
  chipmunk chorus cinnamon circle citrus city clarinet classic
  clay clear climb clog cloud clover clue coaster
  cobalt cocoa coleslaw collect colour column comb comet
  comic compost concert confetti conga conifer cookery coral
  cordial corgi cosmos costume cotton counter cove craft
  crane crater crayon create cricket crimson crinkle crisp
  crocus crouton crumble crunchy crust cube cuboid cupcake
  cursor cushion custard cycling daffodil damson dance daylight
  daytime dazzle decade decimal decorate degree delight delta
  denim depot design desk detail dewdrop diagram dial
  diamond digit dingo dinner dinosaur diploma dish display
  dodgem dolphin domino dormouse double dozen drawing driveway
  drizzle droplet drum duckling duet dumpling duster dynamo
  eagle early earth easel east echo eclair eclipse
  egg elastic electric element elephant elm emerald emu
  energy engine envelope epic equal eraser essay exact
  express fabric factory falafel falcon fanfare farm feather
  fence fern ferret festival fidget field fiesta finch
  firefly fishcake fizzy flag flamingo flannel flapjack flavour
  fleece flight flipper float floral floss fluffy flurry
  flute foam foggy folder foliage football forest forklift
  fossil fox fraction freezer fresh fridge fritter frosty
  funfair funnel future gadget galaxy gallop gannet garden
  garlic gather gazelle gecko gemstone generous gigantic giraffe
  glacier glade gleam glider glitter globe glossy glow
  goal goggles goldfish golf gorge gosling grain grammar
  granite graph gravy grey grid grocery groovy grove
  guava guitar gust habitat haggis haiku hallway hamper
  hamster harbour harp harvest hat haystack heatwave hedgehog
  helpful heptagon hexagon hiccup highway hike hill hippo
  history hobby hockey holiday homework hoop horizon hover
  hubbub hubcap hula hummus hurdle husky hyena ibis
  iceberg icicle icing icon idea igloo iguana impala
  index indigo indoor infinity ink island ivory jacket
  jaguar jam jazz jelly jersey jet jingle jog
  journey jukebox jumble junction jupiter kale kangaroo karaoke
  katsu kayak kazoo kelp kestrel kettle keyboard kind
  kiosk kitchen kite kiwi knitting koala korma label
  labrador ladder ladle ladybird lagoon lake lamb landmark
  language lantern lasagne laser lava lavender lawn leaf
  learn legend lemonade lemur lens lentil leopard letter
  level library lifeboat lilac lime lion list litre
  lively lizard llama lobster lodge logbook logo longboat
  lotus lounge lowland ludo luggage lunar lunch lupin
  lyric macaroni machine mackerel magenta magma magnet magpie
  mainland majestic mallard mammoth mandarin mango mansion maple
  marathon marble margin marigold market marmot maroon marsh
  marzipan masala mascot maths mayfly meadow measure medley
  meerkat mega memo menu mercury metal meteor metro
  midday midweek mineral minibus minnow mint mitten mixture
  modern moment monorail monsoon monument moonbeam moorland mop
  mosaic moss moth motor mountain mouse mower muddy
  mudflat mulberry multiply mural museum music mustang nacho
  napkin narrow narwhal nature navigate navy nebula nectar
  neptune netball newsroom newt nimble noisy noon north
  notebook notice novel numeral nylon oak oasis oatcake
  oatmeal oblong oboe ocean octagon omelette onion onward
  opera opposite orange orbit orca orchard origami ornament
  osprey ostrich otter outback outdoor outfit outline oval
  overalls owl oxygen paddock page paint palace pancake
  panda panel pangolin panini panorama panther paper paprika
  parade park parrot parsley pasta path pattern pavement
  pavilion pavlova peaceful pebble pecan pelican pencil pendulum
  penguin pentagon pepper pesto phrase piano piccolo picnic
  pigeon pillar pinball pinecone pinwheel pitch pitta pixel
  placemat planet platypus playlist plaza plenty plural plush
  pluto pocket podcast podium poem poetry polka pollen
  polygon pompom poncho pond porch portal possum poster
  potato pottery prefix pretzel primrose printer prism project
  proton proud puddle puffin pug pulley puma pumpkin
  purple puzzle pyramid quail quartet quaver quest quick
  quill quince quiz quote radar radio railway rainbow
  raisin rally ramen ravioli reading rebuild recipe recycle
  reef refill region reindeer relay repair reptile rhino
  rhombus rhubarb ribbon rice ricotta riddle ripple risotto
  river robot roller rosette rotate rounders rowboat rucksack
  rudder rugby rumba rustle safari sailboat salmon salsa
  salt samba samosa sandwich sapling sardine sash satchel
  satsuma saturn saucer scallop scamper scarf scatter scenery
  science scone scooter scribble scuba scurry seafood seagull
  seahorse seal seaplane seaside seesaw segment sequin sesame
  shawl shelf shimmer shiny shoelace shrub shuttle sidecar
  signpost silk silver skate sketch skylark slalom sled
  sleeve sloth smart smoothie snail snazzy snooker snorkel
  soccer solar solve sonata song soprano sound soup
  south soya space spaniel sparkle spatula speaker speckle
  speech spelling sphere spinach spiral splendid sponge sport
  spring sprout spruce square squeak squirrel stadium stage
  stairway stapler star statue stencil stereo stew stilts
  stoat stroll study subtract subway sudoku suitcase sultana
  summer sunbeam sundial sunlight sunny sunrise sunset superb
  supper surf sushi swan sweater sweep swift swim
  sycamore symbol system tabby table tandem tangle tapestry
  tapir tarmac teacup teamwork teapot teashop tempo tennis
  terrace textbook theatre theme thimble thistle thread tiara
  ticket tidy tiger tile timber tinsel toad toast
  toboggan toffee tofu toggle tomato topaz topic topsoil
  tortoise total toucan town tractor trail travel tray
  treacle treble tree triangle tricycle trifle trolley trophy
  trowel trundle tuba tulip tundra tune tunic turbine
  turnip turtle tutu tuxedo twig tyre ukulele umbrella
  unfold unicorn universe upland upward useful usual utensil
  valley vase veggie vehicle velvet verb verse vertical
  victory village vinegar vinyl violin visor vivid voice
  volcano vole volume vowel voyage waffle wagon wagtail
  walkway wallaby walrus waltz water weaving weekday welcome
  wellies west wheat wheelie whirl whisk wildlife window
  wing winter wobbly wok wonder woodland wool workshop
  world wren writing yacht yearbook yellow yodel yoga
  yolk yoyo zany zebra zigzag zinc zone zoo
`
  .trim()
  .split(/\s+/);
